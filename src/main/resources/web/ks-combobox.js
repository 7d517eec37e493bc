// SPDX-License-Identifier: Apache-2.0
// A text field with a list to choose from (the ARIA combobox pattern): type, arrows, Enter, Escape, or the mouse.
(function () {
  "use strict";
  var ks = window.absoluttKs;
  var WAIT = 150;

  // options.search(text) resolves to {total, items}; options.show(item) gives the option's node; options.text(item) what
  // stands in the field once it is chosen; options.chosen(item or null) is told; options.found(count, total) too.
  function combobox(input, list, options) {
    var items = [];
    var active = -1;
    var asked = 0;
    var timer = null;
    var chosen = null;

    function close() {
      list.hidden = true;
      active = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    }

    function activate(index) {
      active = index;
      Array.prototype.forEach.call(list.children, function (option, place) {
        option.setAttribute("aria-selected", String(place === index));
      });
      var option = list.children[index];
      input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    }

    function choose(item) {
      chosen = item;
      input.value = options.text(item);
      close();
      options.chosen(item);
    }

    function open(found) {
      items = found.items;
      list.replaceChildren();
      items.forEach(function (item, index) {
        var option = ks.element("li", { role: "option", id: list.id + "-" + index, "aria-selected": "false" });
        option.appendChild(options.show(item));
        list.appendChild(option);
      });
      options.found(items.length, found.total);
      list.hidden = items.length === 0;
      input.setAttribute("aria-expanded", String(items.length > 0));
      if (items.length > 0) {
        activate(0);
      } else {
        close();
      }
    }

    function search() {
      var mine = (asked += 1);
      options.search(input.value.trim()).then(function (found) {
        if (mine === asked && document.activeElement === input) {
          open(found);
        }
      }, options.failed);
    }

    function searchSoon() {
      clearTimeout(timer);
      timer = setTimeout(search, WAIT);
    }

    function forget() {
      if (chosen) {
        chosen = null;
        options.chosen(null);
      }
    }

    function step(by) {
      if (list.hidden) {
        search();
      } else {
        activate((active + by + items.length) % items.length);
      }
    }

    input.addEventListener("input", function () {
      forget();
      if (input.value.trim()) {
        searchSoon();
      } else {
        clearTimeout(timer);
        asked += 1;
        close();
      }
    });

    input.addEventListener("keydown", function (event) {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        step(event.key === "ArrowDown" ? 1 : -1);
      } else if (event.key === "Enter" && !list.hidden) {
        event.preventDefault();
        choose(items[active]);
      } else if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        close();
      }
    });

    input.addEventListener("blur", function () {
      clearTimeout(timer);
      asked += 1;
      close();
    });

    // Keeps the focus in the field while an option is clicked.
    list.addEventListener("mousedown", function (event) {
      event.preventDefault();
    });

    list.addEventListener("click", function (event) {
      var option = event.target.closest("[role=option]");
      if (option) {
        choose(items[Array.prototype.indexOf.call(list.children, option)]);
      }
    });
  }

  window.absoluttKs.combobox = combobox;
})();
