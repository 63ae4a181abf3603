// Looks for new messages while the page is seen, and lets the reader stop that. Without it the page works by itself.
const EVERY = 4000;
const bar = document.querySelector("[data-arrivals-live]");
const button = document.createElement("button");
const news = document.createElement("span");
let live = true;

const newest = section => Number(section.dataset.newest);
const busy = section => section.contains(document.activeElement);

async function look() {
    if (!live || document.hidden) {
        return;
    }
    const answer = await fetch(location.href, {headers: {Accept: "text/html"}}).catch(() => null);
    if (!answer?.ok || !live) {
        return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const shown = document.getElementById("arrivals");
    const fresh = page.getElementById("arrivals");
    if (newest(fresh) > newest(shown) && !busy(shown)) {
        news.textContent = bar.dataset.news.replace("#", String(newest(fresh) - newest(shown)));
        shown.replaceWith(fresh);
    }
}

function toggle() {
    live = !live;
    button.textContent = live ? bar.dataset.pause : bar.dataset.resume;
}

button.type = "button";
button.className = "btn btn-secondary";
button.textContent = bar.dataset.pause;
button.addEventListener("click", toggle);
news.setAttribute("role", "status");
bar.append(button, news);
bar.hidden = false;
setInterval(look, EVERY);
