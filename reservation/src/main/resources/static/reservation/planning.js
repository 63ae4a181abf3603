// Lets a planner change many days of a week and save them in one go. Without it every change is saved by itself.
// A plan is written as be.vaxis.reservation.web.PlanNotation writes it: "15 10% @COMIRNATY 09:00-12:00=4".
(() => {
    const form = document.getElementById("plan");
    const panel = form.querySelector(".rv-panel");
    if (!panel) {
        return; // the week is closed: there is nothing to change
    }
    const words = form.dataset;
    const cells = [...form.querySelectorAll("td[data-cell]")];
    const changesField = form.elements.namedItem("changes");
    const bar = form.querySelector(".rv-save");
    const spoken = form.querySelector(".rv-spoken");
    const dialog = document.querySelector("dialog.rv-slots");
    const changes = new Map(); // cell -> plan that differs from what is stored
    let edited = null;

    // ---- plans

    const minuteOf = time => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
    const timeOf = minute => {
        const ofDay = minute % 1440;
        return String(Math.floor(ofDay / 60)).padStart(2, "0") + ":" + String(ofDay % 60).padStart(2, "0");
    };

    /** The slots of a plan: start in minutes and places. */
    function slotsOf(plan) {
        const [length, ...parts] = plan.split(" ");
        const minutes = Number(length);
        const kept = parts[0]?.endsWith("%") ? parseInt(parts.shift(), 10) : 0;
        const product = parts[0]?.startsWith("@") ? parts.shift().slice(1) : "";
        const slots = [];
        for (const stretch of parts) {
            const [, from, until, places] = /^(.{5})-(.{5})=(\d+)$/.exec(stretch);
            const end = until === "00:00" ? 1440 : minuteOf(until);
            for (let start = minuteOf(from); start + minutes <= end; start += minutes) {
                slots.push({start, places: Number(places)});
            }
        }
        return {minutes, kept, product, slots};
    }

    function planOf({minutes, kept, product, slots}) {
        const stretches = [];
        for (const slot of slots) {
            const last = stretches.at(-1);
            if (last && last.end === slot.start && last.places === slot.places) {
                last.end += minutes;
            } else {
                stretches.push({start: slot.start, end: slot.start + minutes, places: slot.places});
            }
        }
        const written = stretches.map(it => timeOf(it.start) + "-" + timeOf(it.end) + "=" + it.places);
        const head = [minutes, kept > 0 ? kept + "%" : "", product ? "@" + product : ""].filter(Boolean);
        return stretches.length === 0 ? "" : [...head, ...written].join(" ");
    }

    const planIn = cell => changes.get(cell) ?? cell.dataset.plan ?? "";

    const given = () => form.elements.namedItem("product").value.trim().toUpperCase();

    function evenly() {
        const from = form.elements.namedItem("from").value;
        const until = form.elements.namedItem("until").value;
        const minutes = Number(form.elements.namedItem("minutes").value);
        const places = Number(form.elements.namedItem("places").value);
        const kept = Number(form.elements.namedItem("kept").value);
        const product = given();
        const end = until === "00:00" ? 1440 : minuteOf(until || "00:00");
        if (!from || !until || !(places >= 0 && places <= 1000) || !(kept >= 0 && kept <= 50) || minuteOf(from) + minutes > end) {
            return null;
        }
        const slots = [];
        for (let start = minuteOf(from); start + minutes <= end; start += minutes) {
            slots.push({start, places});
        }
        return planOf({minutes, kept, product, slots});
    }

    // ---- showing

    function draw(cell) {
        const plan = planIn(cell);
        const {minutes, kept, product, slots} = plan ? slotsOf(plan) : {minutes: 0, kept: 0, product: "", slots: []};
        const scale = 96 / ((Number(words.lastHour) - Number(words.firstHour)) * 60);
        const most = Math.max(Number(words.most), ...slots.map(slot => slot.places));
        const x = minute => Math.round((minute - Number(words.firstHour) * 60) * scale);
        cell.querySelector(".rv-planned").setAttribute("d", slots.filter(slot => slot.places > 0).map(slot => {
            const top = 24 - Math.max(1, Math.round(24 * slot.places / most));
            return `M${x(slot.start)} 24V${top}H${Math.max(x(slot.start) + 1, x(slot.start + minutes))}V24z`;
        }).join(""));
        const hours = cell.querySelector(".rv-hours");
        const stretches = plan.split(" ").slice(1).filter(part => part.includes("=") && !part.endsWith("=0"));
        hours.replaceChildren(...(stretches.length ? stretches : [null]).map(stretch => {
            const line = document.createElement("span");
            line.textContent = stretch ? stretch.replace("-", "–").replace("=", " × ") : words.none;
            return line;
        }));
        const load = cell.querySelector(".rv-load");
        if (load) {
            const places = slots.reduce((sum, slot) => sum + slot.places, 0);
            load.textContent = words.places.replace("{0}", places);
        }
        const moves = cell.querySelector(".rv-moves");
        moves.hidden = kept === 0;
        moves.textContent = words.kept.replace("{0}", kept);
        const gives = cell.querySelector(".rv-product");
        gives.hidden = product === "";
        gives.textContent = words.product.replace("{0}", product);
        cell.classList.toggle("rv-changed", changes.has(cell));
    }

    function change(cell, plan) {
        if (plan === (cell.dataset.plan ?? "")) {
            changes.delete(cell);
        } else {
            changes.set(cell, plan);
        }
        draw(cell);
    }

    function show() {
        if (changes.size > 0 || !bar.hidden) {
            say(words.unsaved.replace("{0}", changes.size));
        }
        bar.hidden = changes.size === 0;
        changesField.value = [...changes].map(([cell, plan]) => `${cell.dataset.cell} ${plan}`.trim()).join("\n");
    }

    /** What is said is also spoken: by an element that was there before, as the bar may come with its words. */
    function say(text) {
        bar.hidden = false;
        bar.querySelector(".rv-said").textContent = text;
        spoken.textContent = text;
    }

    // ---- acting

    const boxIn = cell => cell.querySelector("input[name=cell]");
    const chosen = () => cells.filter(cell => boxIn(cell).checked);

    function act(action) {
        const targets = action === "copyWeek" ? cells : chosen();
        if (targets.length === 0) {
            say(words.choose);
            return;
        }
        const even = action === "fill" ? evenly() : "";
        if (even === null) {
            say(words.wrong);
            return;
        }
        if (action === "fill" && !/^([A-Z][A-Z0-9-]{1,29})?$/.test(given())) {
            say(words.wrongProduct);
            return;
        }
        const also = action === "close" || form.elements.namedItem("holidays")?.checked;
        const workdays = targets.filter(cell => also || !("holiday" in cell.dataset));
        if (workdays.length === 0) {
            say(words.onlyHolidays);
            return;
        }
        for (const cell of workdays) {
            change(cell, action.startsWith("copy") ? cell.dataset.last ?? "" : even);
        }
        show();
    }

    form.addEventListener("submit", event => {
        const action = event.submitter?.value;
        if (action !== "save") {
            event.preventDefault();
            act(action);
        } else {
            cells.forEach(cell => { boxIn(cell).checked = false; });
            window.removeEventListener("beforeunload", warn);
        }
    });

    bar.querySelector(".rv-discard").addEventListener("click", () => {
        const undone = [...changes.keys()];
        changes.clear();
        undone.forEach(draw);
        show();
        boxIn(undone[0] ?? cells[0]).focus(); // the button that had the focus is gone
    });

    const warn = event => {
        if (changes.size > 0) {
            event.preventDefault();
        }
    };
    window.addEventListener("beforeunload", warn);

    // A whole line or day is chosen by its heading.
    for (const heading of form.querySelectorAll("tr[data-line] > th, th[data-date]")) {
        const own = () => cells.filter(cell => heading.dataset.date
            ? cell.dataset.cell.endsWith("/" + heading.dataset.date)
            : cell.parentElement === heading.parentElement);
        const button = document.createElement("button");
        button.type = "button";
        button.className = "rv-all";
        button.append(...heading.childNodes);
        const tell = () => button.setAttribute("aria-pressed", String(own().every(cell => boxIn(cell).checked)));
        button.addEventListener("click", () => {
            const boxes = own().map(boxIn);
            const on = boxes.some(box => !box.checked);
            boxes.forEach(box => { box.checked = on; });
            form.dispatchEvent(new Event("change"));
        });
        form.addEventListener("change", tell);
        tell();
        heading.append(button);
    }

    // By keyboard: arrows go from day to day, Enter goes to the fields for the chosen days, Escape back to the calendar.
    form.querySelector(".rv-keys").hidden = false;
    let lastDay = cells[0];

    const WEEK = 7;
    const steps = {ArrowLeft: -1, ArrowRight: 1, ArrowUp: -WEEK, ArrowDown: WEEK};

    function goalOf(key, at) {
        if (key === "Home" || key === "End") {
            const monday = at - at % WEEK;
            return key === "Home" ? monday : monday + WEEK - 1;
        }
        return key in steps ? at + steps[key] : null;
    }

    form.querySelector(".rv-week").addEventListener("keydown", event => {
        if (event.target.name !== "cell" || event.ctrlKey || event.altKey || event.metaKey) {
            return;
        }
        lastDay = event.target.closest("td");
        if (event.key === "Enter") {
            event.preventDefault();
            form.elements.namedItem("from").focus();
            return;
        }
        const goal = goalOf(event.key, cells.indexOf(lastDay));
        if (goal !== null) {
            event.preventDefault();
            boxIn(cells[goal] ?? lastDay).focus();
        }
    });

    panel.addEventListener("keydown", event => {
        if (event.key === "Escape") {
            boxIn(lastDay).focus();
        }
    });

    // The slots of one day are changed in a dialog.
    form.addEventListener("click", event => {
        const link = event.target.closest?.("a.rv-more");
        if (link && dialog && typeof dialog.showModal === "function") {
            event.preventDefault();
            open(link.closest("td"), link);
        }
    });

    function open(cell, link) {
        edited = {cell, plan: slotsOf(planIn(cell))};
        dialog.querySelector("#slots-title").textContent = link.textContent.trim().replace(/\s+/g, " ");
        dialog.querySelector(".rv-slot-list").replaceChildren(...edited.plan.slots.map((slot, i) => {
            const item = document.createElement("li");
            const label = document.createElement("label");
            const field = document.createElement("input");
            label.htmlFor = field.id = "slot-" + i;
            label.textContent = timeOf(slot.start);
            Object.assign(field, {type: "number", min: 0, max: 1000, required: true, value: slot.places, className: "form-control"});
            field.inputMode = "numeric";
            item.append(label, field);
            return item;
        }));
        dialog.returnValue = "";
        dialog.showModal();
    }

    dialog?.addEventListener("close", () => {
        if (dialog.returnValue === "take" && edited) {
            const fields = [...dialog.querySelectorAll("input")];
            edited.plan.slots.forEach((slot, i) => { slot.places = Number(fields[i].value); });
            change(edited.cell, planOf(edited.plan));
            show();
        }
        edited = null;
    });

    // After a refusal the prepared changes come back.
    for (const line of changesField.value.split("\n").filter(Boolean)) {
        const [key, ...plan] = line.trim().split(" ");
        const cell = cells.find(it => it.dataset.cell === key);
        if (cell) {
            change(cell, plan.join(" "));
        }
    }
    show();
})();
