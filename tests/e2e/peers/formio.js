// Form.io: the part that shows forms, without the part that builds them.
import "@formio/js/dist/formio.form.min.css";
import { Formio } from "@formio/js/dist/formio.form.min.js";
import { levels, place, questions, tell } from "./questions.js";

const values = levels.map(({ id, label }) => ({ value: id, label }));
const components = questions.flatMap(({ level, note, title, noteTitle }) => [
    { type: "radio", key: level, label: title, values, input: true },
    { type: "textarea", key: note, label: noteTitle, rows: 3, input: true },
]);
const form = await Formio.createForm(place, { components });
form.on("change", () => tell(form.data));
// Fields are there, and take answers, before the promise is kept.
tell(form.data);
