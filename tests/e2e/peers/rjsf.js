// react-jsonschema-form.
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import Form from "@rjsf/core";
import validator from "@rjsf/validator-ajv8";
import { levels, place, questions, tell } from "./questions.js";

const labels = levels.map(({ label }) => label);
const fields = questions.flatMap(({ level, note, title, noteTitle }) => [
    [level, { type: "string", title, enum: labels }, "radio"],
    [note, { type: "string", title: noteTitle }, "textarea"],
]);
const schema = { type: "object", properties: Object.fromEntries(fields.map(([name, shape]) => [name, shape])) };
const uiSchema = Object.fromEntries(fields.map(([name, , widget]) => [name, { "ui:widget": widget }]));
const onChange = ({ formData }) => tell(formData);
createRoot(place).render(createElement(Form, { schema, uiSchema, validator, onChange }));
