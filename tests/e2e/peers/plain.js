// Hand-written HTML: what such a form costs without any library.
import "./plain.css";
import { levels, place, questions, tell } from "./questions.js";

const radio = (name, { id, label }) => `
    <div class="radio"><input type="radio" id="${name}-${id}" name="${name}" value="${id}"><label for="${name}-${id}">${label}</label></div>`;

const asked = ({ level, note, title, noteTitle }) => `
    <fieldset>
        <legend>${title}</legend>
        ${levels.map((one) => radio(level, one)).join("")}
        <label for="${note}">${noteTitle}</label>
        <textarea id="${note}" name="${note}" rows="3"></textarea>
    </fieldset>`;

place.innerHTML = questions.map(asked).join("");
const data = {};
place.addEventListener("input", ({ target }) => {
    data[target.name] = target.value;
    tell(data);
});
