
(function ask(mine) {
    fetch("./__build", { cache: "no-store" })
        .then((answer) => (answer.ok ? answer.text() : mine), () => mine)
        .then((now) => (now === mine ? setTimeout(ask, 400, mine) : location.reload()));
})("{{build}}");
