// The print button is there only where it works.
for (const button of document.querySelectorAll(".rv-print")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
}
