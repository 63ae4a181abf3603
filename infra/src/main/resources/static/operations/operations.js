// Keeps states and progress up to date; buttons and focus stay where they are. Without it the page is opened again.
(() => {
    const EVERY_MILLIS = 3000;

    async function refresh() {
        const answer = await fetch(location.href, {headers: {Accept: "text/html"}});
        if (answer.ok) {
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            for (const shown of document.querySelectorAll("[data-live]")) {
                const fresh = page.getElementById(shown.id);
                if (fresh && fresh.innerHTML !== shown.innerHTML) {
                    shown.replaceChildren(...document.importNode(fresh, true).childNodes);
                }
            }
            setTimeout(refresh, EVERY_MILLIS);
        }
    }

    setTimeout(refresh, EVERY_MILLIS);
})();
