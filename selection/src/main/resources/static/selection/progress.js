// Keeps the progress of a running round up to date; without this the page has a link for it.
(function () {
    "use strict";
    const EVERY_MILLIS = 2000;

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
        document.getElementById("progress").replaceWith(document.importNode(fresh, true));
        if (fresh.dataset.running === "true") {
            setTimeout(refresh, EVERY_MILLIS);
        } else {
            document.querySelectorAll("main form").forEach((form) => form.remove());
        }
    }

    if (document.getElementById("progress").dataset.running === "true") {
        setTimeout(refresh, EVERY_MILLIS);
    }
})();
