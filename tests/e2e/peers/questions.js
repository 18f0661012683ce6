// What every peer asks: the same questions as the app, as many as the address says, and a count of the answers that is always right.
import source from "./question.json";

const count = Number(new URLSearchParams(location.search).get("n"));

export const levels = source.levels.map(({ id, vi }) => ({ id, label: vi }));

export const questions = Array.from({ length: count }, (_, index) => ({
    level: `level${index + 1}`,
    note: `note${index + 1}`,
    title: source.question.vi.replace("{n}", index + 1),
    noteTitle: `${source.note} ${index + 1}`,
}));

export const place = document.getElementById("form");

/** Says how many questions are answered, out of what the form has as its data. */
export function tell(data) {
    const answered = questions.filter(({ level }) => data?.[level]).length;
    document.getElementById("answered").textContent = `${answered} / ${count}`;
}

tell({});
