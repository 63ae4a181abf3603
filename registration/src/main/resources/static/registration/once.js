// A form that registers is sent once; the server counts a second sending as the same.
document.querySelectorAll('form[data-once]').forEach(function (form) {
    form.addEventListener('submit', function (event) {
        if (form.dataset.sent) {
            event.preventDefault();
        }
        form.dataset.sent = 'yes';
    });
});
window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-once]').forEach(function (form) {
        delete form.dataset.sent;
    });
});
