// SPDX-License-Identifier: Apache-2.0
// KS makes a space: a municipality is chosen, what will be made is shown, and it is made.
(function () {
  "use strict";
  var ks = window.absoluttKs;
  var HITS = 20;

  function title(found) {
    return found.number + " " + found.name + " (" + found.county + ")";
  }

  function shown(found) {
    var node = document.createDocumentFragment();
    node.appendChild(ks.element("span", {}, title(found)));
    if (found.officialName !== found.name) {
      node.appendChild(ks.element("span", { class: "absolutt-official" }, found.officialName));
    }
    return node;
  }

  // The pages as nested lists, each page below its parent.
  function tree(pages, parent) {
    var list = ks.element("ul");
    pages.forEach(function (page) {
      if (page.parent === parent) {
        var item = ks.element("li", {}, page.title);
        var below = tree(pages, page.key);
        if (below.children.length) {
          item.appendChild(below);
        }
        list.appendChild(item);
      }
    });
    return list;
  }

  function message(kind, heading, texts) {
    var box = ks.element("div", { class: "aui-message aui-message-" + kind });
    box.appendChild(ks.element("p", { class: "absolutt-lead" }, heading));
    texts.forEach(function (text) {
      box.appendChild(ks.element("p", {}, text));
    });
    return box;
  }

  function facts(place, preview) {
    var list = ks.element("dl");
    function add(name, value) {
      list.appendChild(ks.element("dt", {}, name));
      list.appendChild(ks.element("dd", {}, value));
    }
    add(place.dataset.spaceKey, preview.spaceKey);
    add(place.dataset.name, preview.title);
    add(place.dataset.coordinator, preview.coordinator ? preview.coordinator.name : place.dataset.nobody);
    return list;
  }

  // What stands in the way and what should be known, in a live region; nothing when preview is null.
  function tell(place, preview) {
    place.replaceChildren();
    if (preview && preview.problems.length) {
      place.appendChild(message("error", place.dataset.problems, preview.problems));
    } else if (preview && preview.notes.length) {
      place.appendChild(message("info", place.dataset.notes, preview.notes));
    }
  }

  // The space is made, but the host lacks a call: what a person must do herself, and the way to the space.
  function tellByHand(place, made) {
    var box = message("warning", place.dataset.byHand, made.byHand);
    box.appendChild(ks.element("a", { href: made.url }, place.dataset.go));
    place.replaceChildren(box);
  }

  // What will be made; nothing when preview is null or something stands in the way.
  function show(place, preview) {
    place.replaceChildren();
    if (preview && !preview.problems.length) {
      place.appendChild(facts(place, preview));
      place.appendChild(ks.element("p", {}, ks.fill(place.dataset.pages, preview.pages.length)));
      place.appendChild(tree(preview.pages, null));
    }
  }

  ks.whenReady("new", function (screen) {
    var form = screen.querySelector("[data-form]");
    if (!form) {
      return;
    }
    var input = form.querySelector("[role=combobox]");
    var coordinator = form.querySelector("#absolutt-coordinator");
    var status = screen.querySelector("[data-preview-status]");
    var place = screen.querySelector("[data-preview]");
    var told = screen.querySelector("[data-problems]");
    var why = form.querySelector("[data-why]");
    var hits = form.querySelector("[data-hits]");
    var programme = "/programmes/" + encodeURIComponent(screen.dataset.programme) + "/municipalities";
    var empty = { status: status.textContent, why: why.textContent };
    var chosen = null;
    // Whether the language that is marked is meant for the municipality chosen; until then the server proposes one.
    var languageSettled = false;
    var previewed = null;
    var asked = 0;

    function failed(failure) {
      if (!ks.failField(screen, failure.field, failure.message)) {
        ks.fail(screen, failure);
      }
    }

    function clearPreview() {
      asked += 1;
      previewed = null;
      tell(told, null);
      show(place, null);
      status.textContent = empty.status;
      why.textContent = empty.why;
    }

    function language() {
      return form.querySelector("[name=language]:checked").value;
    }

    function settleLanguage(code) {
      languageSettled = true;
      form.querySelectorAll("[name=language]").forEach(function (choice) {
        choice.checked = choice.value === code;
      });
    }

    function preview() {
      var mine = (asked += 1);
      var name = coordinator.value.trim();
      status.textContent = status.dataset.loading;
      var path = programme + "/" + chosen.number + "/preview?coordinator=" + encodeURIComponent(name);
      if (languageSettled) {
        path += "&language=" + language();
      }
      return ks.call(screen, "GET", path).then(
        function (answer) {
          if (mine !== asked) {
            return null;
          }
          previewed = name;
          settleLanguage(answer.language);
          why.textContent = answer.why;
          status.textContent = ks.fill(status.dataset.ready, answer.name);
          tell(told, answer);
          show(place, answer);
          return answer;
        },
        function (failure) {
          clearPreview();
          failed(failure);
          return null;
        }
      );
    }

    function make() {
      var order = { number: chosen.number, language: language() };
      if (coordinator.value.trim()) {
        order.coordinator = coordinator.value.trim();
      }
      return ks.call(screen, "POST", programme, order).then(function (made) {
        if (made.byHand) {
          tellByHand(told, made);
          return null;
        }
        window.location.assign(made.url);
        // The button stays busy until the new page is there.
        return new Promise(function () {});
      });
    }

    // A coordinator typed since the preview is looked up first; one who is not found is shown before anything is made.
    function previewThenMake() {
      if (previewed === coordinator.value.trim()) {
        return make();
      }
      return preview().then(function (answer) {
        var found = answer && (answer.coordinator || !coordinator.value.trim());
        return found ? make() : null;
      });
    }

    ks.combobox(input, form.querySelector("[role=listbox]"), {
      search: function (text) {
        var query = "/register?limit=" + HITS + "&q=" + encodeURIComponent(text);
        return ks.call(screen, "GET", query).then(function (answer) {
          return { total: answer.total, items: answer.municipalities };
        });
      },
      show: shown,
      text: title,
      found: function (count, total) {
        hits.textContent = count
          ? ks.fill(count < total ? hits.dataset.moreHits : hits.dataset.hits, count, total)
          : hits.dataset.noHits;
        hits.classList.toggle("absolutt-hidden", count > 0);
      },
      chosen: function (item) {
        chosen = item;
        languageSettled = false;
        ks.clearFailure(screen);
        if (item) {
          preview();
        } else {
          clearPreview();
        }
      },
      failed: failed,
    });

    form.querySelectorAll("[name=language]").forEach(function (choice) {
      choice.addEventListener("change", function () {
        if (chosen) {
          settleLanguage(choice.value);
          preview();
        }
      });
    });

    coordinator.addEventListener("change", function () {
      if (chosen && previewed !== coordinator.value.trim()) {
        preview();
      }
    });

    form.addEventListener("submit", function (event) {
      event.preventDefault();
      ks.clearFailure(screen);
      if (!chosen) {
        var error = form.querySelector('[data-error-for="number"]');
        ks.failField(screen, "number", error.dataset.choose);
        return;
      }
      ks.busy(form.querySelector("[type=submit]"), previewThenMake).then(undefined, failed);
    });
  });
})();
