// Says at once whether a code is typed right: sixteen symbols whose weighted sum in the field of 32 elements is zero,
// as be.vaxis.kernel.VaccinationCode checks it. Nothing leaves the page.
(() => {
    const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const LENGTH = 16;
    const field = document.getElementById("code");
    const said = document.getElementById("code-said");

    const read = typed => typed.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");

    const timesX = element => {
        const doubled = element << 1;
        return doubled & 32 ? doubled ^ 37 : doubled;
    };

    const isRight = symbols => {
        let sum = 0;
        for (const symbol of symbols) {
            const value = SYMBOLS.indexOf(symbol);
            if (value < 0) {
                return false;
            }
            sum = timesX(sum) ^ value;
        }
        return sum === 0;
    };

    field.addEventListener("input", () => {
        const symbols = read(field.value);
        if (symbols.length < LENGTH) {
            say("", null);
        } else if (symbols.length === LENGTH && isRight(symbols)) {
            field.value = symbols.replace(/(.{4})(?!$)/g, "$1-");
            say(field.dataset.good, false);
        } else {
            say(field.dataset.mistyped, true);
        }
    });

    function say(text, isFault) {
        said.textContent = text;
        said.classList.toggle("vx-fault", isFault !== false);
        said.classList.toggle("rv-good", isFault === false);
        if (isFault) {
            field.setAttribute("aria-invalid", "true");
        } else {
            field.removeAttribute("aria-invalid");
        }
    }
})();
