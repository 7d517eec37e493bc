// SPDX-License-Identifier: Apache-2.0
// KS's list of the national register: a dialog notes another name, a last day and a successor of an entry.
(function () {
  "use strict";
  const ks = window.absoluttKs;

  ks.whenReady("register", (screen) => {
    const list = screen.querySelector("[data-list]");
    const box = screen.querySelector('[data-dialog="note"]');
    if (!box) {
      return;
    }
    const field = (name) => box.querySelector('[name="' + name + '"]');
    const current = box.querySelector("[data-current]");
    const numbers = box.querySelector("datalist");
    let revision;

    screen.querySelectorAll("[data-row]").forEach((row) => {
      numbers.append(ks.element("option", { value: row.dataset.row, label: row.dataset.row + " " + row.dataset.name }));
    });

    // Somebody else has noted something meanwhile: shown, and what is saved next is based on it.
    function showCurrent(entry) {
      const note = entry.note;
      revision = note.revision;
      const said = ks.element("div", { class: "aui-message aui-message-warning" });
      const facts = [note.name, note.validTo, note.continuesAs].map((fact) => fact || "–");
      said.append(ks.element("p", {}, ks.fill(box.dataset.now, ...facts)));
      current.replaceChildren(said);
    }

    function save(number) {
      const change = {
        name: field("name").value.trim() || null,
        validTo: field("validTo").value || null,
        continuesAs: field("continuesAs").value.trim() || null,
        revision,
      };
      return ks.call(screen, "PUT", "/register/" + encodeURIComponent(number), change).catch((failure) => {
        if (failure.error === "CONFLICT" && failure.current) {
          showCurrent(failure.current);
        }
        throw failure;
      });
    }

    function open(row) {
      revision = Number(row.dataset.revision);
      current.replaceChildren();
      box.querySelector(".absolutt-dialog-title").textContent = ks.fill(box.dataset.title, row.dataset.row, row.dataset.name);
      field("name").value = row.dataset.knownAs;
      field("validTo").value = row.dataset.validTo;
      field("continuesAs").value = row.dataset.continuesAs;
      ks.openDialog(box, {
        submit: () => save(row.dataset.row),
        done: (entry) => {
          ks.flagAfterReload(screen, "success", ks.fill(list.dataset.saved, entry.name));
          window.location.reload();
        },
      });
    }

    list.addEventListener("click", (event) => {
      const button = event.target.closest("[data-edit]");
      if (button) {
        open(button.closest("tr"));
      }
    });
  });
})();
