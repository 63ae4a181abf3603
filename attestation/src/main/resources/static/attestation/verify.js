// Reads the code with the camera where the browser can, and clears an outcome in time. Without it the page works by itself.
(function () {
    "use strict";
    const LOOK_EVERY_MILLIS = 200;
    const form = document.getElementById("verify");
    const place = document.getElementById("camera");
    const outcome = document.querySelector("[data-clear]");

    function clear() {
        document.querySelector("main").replaceChildren();
        location.replace("/verify");
    }

    if (outcome) {
        setTimeout(clear, Number(outcome.dataset.clear) * 1000);
        window.addEventListener("pageshow", event => event.persisted && clear());
        return;
    }
    if (!form || !place || !("BarcodeDetector" in window) || !navigator.mediaDevices) {
        return;
    }

    const button = document.createElement("button");
    const said = document.createElement("p");
    let video = null;

    function stop() {
        if (video) {
            video.srcObject.getTracks().forEach(track => track.stop());
            video.remove();
            video = null;
        }
        button.textContent = place.dataset.start;
    }

    async function look(detector) {
        if (!video) {
            return;
        }
        const found = await detector.detect(video).catch(() => []);
        const code = found.map(one => one.rawValue).find(text => text.startsWith("HC1:"));
        if (code) {
            stop();
            form.elements.code.value = code;
            form.elements.picture.value = "";
            form.submit();
        } else {
            setTimeout(() => look(detector), LOOK_EVERY_MILLIS);
        }
    }

    async function start() {
        try {
            const stream = await navigator.mediaDevices.getUserMedia({video: {facingMode: "environment"}});
            video = document.createElement("video");
            video.muted = true;
            video.playsInline = true;
            video.srcObject = stream;
            place.append(video);
            await video.play();
            said.textContent = "";
            button.textContent = place.dataset.stop;
            look(new BarcodeDetector({formats: ["qr_code"]}));
        } catch (refused) {
            stop();
            said.textContent = place.dataset.refused;
        }
    }

    button.type = "button";
    button.className = "btn btn-secondary mb-3";
    button.textContent = place.dataset.start;
    button.addEventListener("click", () => video ? stop() : start());
    said.setAttribute("role", "status");
    place.append(button, said);
    place.hidden = false;
    window.addEventListener("pagehide", () => {
        stop();
        form.elements.code.value = "";
    });
})();
