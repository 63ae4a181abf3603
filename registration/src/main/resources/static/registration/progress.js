// Keeps the progress of a file up to date; without this the page has a link for it.
(function () {
    "use strict";
    const EVERY_MILLIS = 2000;

    function later() {
        const shown = document.getElementById("progress");
        if (shown && shown.dataset.running === "true") {
            setTimeout(refresh, EVERY_MILLIS);
        }
    }

    async function refresh() {
        const answer = await fetch(location.href, {headers: {Accept: "text/html"}});
        if (!answer.ok) {
            return;
        }
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const fresh = page.getElementById("progress");
        if (!fresh) {
            return;
        }
        if (fresh.dataset.running !== "true") {
            location.reload(); // the rows and the buttons are others now
            return;
        }
        document.getElementById("progress").replaceWith(document.importNode(fresh, true));
        later();
    }

    later();
})();
