// JSONForms with its plain renderers.
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { JsonForms } from "@jsonforms/react";
import { vanillaCells, vanillaRenderers } from "@jsonforms/vanilla-renderers";
import { levels, place, questions, tell } from "./questions.js";

const labels = levels.map(({ label }) => label);
const properties = {};
const elements = questions.flatMap(({ level, note, title, noteTitle }) => {
    properties[level] = { type: "string", title, enum: labels };
    properties[note] = { type: "string", title: noteTitle };
    return [
        { type: "Control", scope: `#/properties/${level}`, options: { format: "radio" } },
        { type: "Control", scope: `#/properties/${note}`, options: { multi: true } },
    ];
});
const form = {
    schema: { type: "object", properties },
    uischema: { type: "VerticalLayout", elements },
    data: {},
    renderers: vanillaRenderers,
    cells: vanillaCells,
    onChange: ({ data }) => tell(data),
};
createRoot(place).render(createElement(JsonForms, form));
