// Moves the bar of a package that is being made, and shows the page anew once the package is there.
(function () {
    'use strict';
    var place = document.querySelector('[data-progress]');
    var bar = document.querySelector('progress.vx-progress');
    var stage = document.getElementById('stage');
    if (!place || !bar || !window.fetch) {
        return;
    }
    function look() {
        fetch(place.dataset.progress, {headers: {Accept: 'application/json'}})
            .then(function (answer) { return answer.ok ? answer.json() : Promise.reject(answer.status); })
            .then(function (now) {
                if (!now.making) {
                    window.location.reload();
                    return;
                }
                bar.value = now.percent;
                if (stage.textContent !== now.text) {
                    stage.textContent = now.text;
                }
                window.setTimeout(look, 2000);
            })
            .catch(function () { window.setTimeout(look, 10000); });
    }
    window.setTimeout(look, 1000);
}());
