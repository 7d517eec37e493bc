// SPDX-License-Identifier: Apache-2.0
// The site's own frame: the sidebar's buttons, menus that close, and wide tables that the keyboard can scroll.
(function () {
  'use strict';

  document.addEventListener('click', function (event) {
    var button = event.target.closest('.sandbox-sidebar-toggle, .sandbox-tree-toggle');
    if (button) {
      var open = button.getAttribute('aria-expanded') !== 'true';
      button.setAttribute('aria-expanded', String(open));
      if (button.classList.contains('sandbox-tree-toggle')) {
        button.closest('li').classList.toggle('sandbox-closed', !open);
      }
    }
    document.querySelectorAll('.sandbox-menu[open], .sandbox-user[open]').forEach(function (menu) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });

  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      document.querySelectorAll('.sandbox-menu[open], .sandbox-user[open]').forEach(function (menu) {
        menu.open = false;
        menu.querySelector('summary').focus();
      });
    }
  });
  function letKeyboardScroll() {
    document.querySelectorAll('.table-wrap').forEach(function (wrap) {
      if (wrap.scrollWidth > wrap.clientWidth) {
        wrap.tabIndex = 0;
      } else {
        wrap.removeAttribute('tabindex');
      }
    });
  }

  document.addEventListener('DOMContentLoaded', letKeyboardScroll);
  window.addEventListener('resize', letKeyboardScroll);
})();
