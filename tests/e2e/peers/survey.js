// SurveyJS. Texts count while they are typed, as everywhere else.
import "survey-core/survey-core.min.css";
import "survey-core/i18n/vietnamese";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { Model } from "survey-core";
import { Survey } from "survey-react-ui";
import { levels, place, questions, tell } from "./questions.js";

const choices = levels.map(({ id, label }) => ({ value: id, text: label }));
const elements = questions.flatMap(({ level, note, title, noteTitle }) => [
    { type: "radiogroup", name: level, title, choices },
    { type: "comment", name: note, title: noteTitle },
]);
const model = new Model({ locale: "vi", textUpdateMode: "onTyping", elements });
model.onValueChanged.add(() => tell(model.data));
createRoot(place).render(createElement(Survey, { model }));
