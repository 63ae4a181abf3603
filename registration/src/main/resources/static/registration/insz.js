// Tells a mistyped national number before it is sent; the server says the same without this.
document.querySelectorAll('input[data-insz]').forEach(function (field) {
    var fault = document.getElementById(field.id + '-fault');

    function isWrong(digits) {
        var first = parseInt(digits.slice(0, 9), 10);
        var check = parseInt(digits.slice(9), 10);
        return check !== 97 - (first % 97) && check !== 97 - ((2000000000 + first) % 97);
    }

    field.addEventListener('input', function () {
        var digits = field.value.replace(/[\s.\-]/g, '');
        var wrong = digits.length > 11 || /[^0-9]/.test(digits) || (digits.length === 11 && isWrong(digits));
        fault.textContent = wrong ? field.dataset.wrong : '';
        field.classList.toggle('is-invalid', wrong);
        field.setAttribute('aria-invalid', String(wrong));
    });
});
