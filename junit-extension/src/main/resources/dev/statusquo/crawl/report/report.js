(() => {
  'use strict';

  const filter = document.getElementById('filter');
  if (filter) {
    const box = filter.querySelector('input[type=search]');
    const toggles = [...filter.querySelectorAll('input[type=checkbox]')];
    const told = filter.querySelector('output');
    const items = [...document.querySelectorAll('[data-o]')].map(node => {
      const parent = node.closest('article.cause, details.reason');
      return { node, outcome: node.dataset.o, parent, listed: node.closest('table.cases') !== null, text: null };
    });
    const parents = [...document.querySelectorAll('article.cause, details.reason')];

    const textOf = item => {
      if (item.text === null) {
        const about = item.parent ? item.parent.querySelector('h3, summary').textContent : '';
        const rule = item.parent ? item.parent.querySelector('.facts code') : null;
        const own = item.node.querySelector('summary') || item.node;
        item.text = (own.textContent + ' ' + about + ' ' + (rule ? rule.textContent : '')).toLowerCase();
      }
      return item.text;
    };

    const apply = () => {
      const words = box.value.toLowerCase().split(/\s+/).filter(word => word !== '');
      const wanted = new Set(toggles.filter(toggle => toggle.checked).map(toggle => toggle.value));
      const kept = new Set();
      let cases = 0;
      for (const item of items) {
        const show = (item.outcome === '' || wanted.has(item.outcome)) && words.every(word => textOf(item).includes(word));
        if (item.node.hidden === show) {
          item.node.hidden = !show;
        }
        cases += show && item.listed ? 1 : 0;
        for (let up = item.parent; show && up; up = up.parentElement.closest('article.cause, details.reason')) {
          kept.add(up);
        }
      }
      parents.forEach(parent => { parent.hidden = !kept.has(parent); });
      const all = words.length === 0 && wanted.size === toggles.length;
      told.textContent = all ? '' : cases + ' in the list of cases';
    };

    let waiting = 0;
    box.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(apply, 120);
    });
    toggles.forEach(toggle => toggle.addEventListener('change', apply));
    filter.addEventListener('submit', event => event.preventDefault());
    filter.hidden = false;
  }

  const addCopyButton = block => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    button.setAttribute('aria-label', 'Copy: ' + block.querySelector('h4').textContent);
    button.addEventListener('click', () => {
      const text = block.querySelector('pre').textContent;
      const done = () => {
        button.textContent = 'Copied';
        setTimeout(() => { button.textContent = 'Copy'; }, 1500);
      };
      const select = () => getSelection().selectAllChildren(block.querySelector('pre'));
      if (navigator.clipboard) {
        navigator.clipboard.writeText(text).then(done, select);
      } else {
        select();
      }
    });
    block.append(button);
  };
  const prepare = details => {
    if (details.open && !details.dataset.ready) {
      details.dataset.ready = 'yes';
      details.querySelectorAll('.copy').forEach(addCopyButton);
    }
  };
  document.addEventListener('toggle', event => prepare(event.target), true);
  document.querySelectorAll('details.case[open]').forEach(prepare);

  const openTarget = () => {
    const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    if (target && target.tagName === 'DETAILS') {
      target.open = true;
      target.scrollIntoView();
    }
  };
  addEventListener('hashchange', openTarget);
  openTarget();
})();
