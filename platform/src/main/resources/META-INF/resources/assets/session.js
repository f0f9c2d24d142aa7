// Says to the server that somebody uses this page, warns before an unused session ends, and leads to the login page when it has ended.
// All tabs of a browser share one session, so they share the time of the last use.
(() => {
  const SHARED = 'wenliu-used';
  const WARNED_BEFORE = 60;
  const AGAIN_AFTER = 30;
  const SOON = 300;
  const words = {};
  let idle = 0;
  let said = 0;
  let end = Infinity;
  let later = null;
  let bar = null;

  const now = () => Date.now() / 1000;
  const used = () => Math.max(Number(localStorage.getItem(SHARED)) || 0, said);

  async function say() {
    later = null;
    said = now();
    try {
      const answer = await fetch('session/used', { method: 'POST', credentials: 'same-origin', redirect: 'manual' });
      if (answer.status === 401) leave();
      else if (answer.ok) end = now() + (await answer.json()).seconds;
    } catch {
      // out of reach: Vaadin's own bar says so
    }
  }

  function leave() {
    const why = now() >= end ? 'TOO_LONG' : now() - used() >= idle - 5 ? 'IDLE' : 'ENDED';
    location.href = 'login?ended=' + why;
  }

  function use() {
    localStorage.setItem(SHARED, String(now()));
    const since = now() - said;
    if (since >= pause()) say();
    else if (later === null) later = setTimeout(say, (pause() - since) * 1000);
  }

  const pause = () => Math.min(AGAIN_AFTER, idle / 10);
  const ahead = () => Math.min(WARNED_BEFORE, idle / 3);

  function look() {
    const left = idle - (now() - used());
    if (left <= 0) say();
    else if (left <= ahead()) warn(words.idle.replace('{}', String(Math.ceil(left))));
    else if (end - now() <= SOON) warn(words.longest.replace('{}', String(Math.max(1, Math.ceil((end - now()) / 60)))));
    else if (bar) bar = bar.remove() ?? null;
  }

  function warn(text) {
    if (!bar) {
      // what was typed and not yet sent goes to the server, which keeps it as a draft
      document.activeElement?.dispatchEvent(new Event('change', { bubbles: true }));
      bar = document.createElement('div');
      bar.className = 'wl-session-warning';
      bar.setAttribute('role', 'alert');
      const stay = document.createElement('button');
      stay.textContent = words.stay;
      bar.append(document.createElement('span'), stay);
      document.body.append(bar);
    }
    bar.firstChild.textContent = text;
  }

  window.wenliuSession = (seconds, idleWords, longestWords, stayWords) => {
    Object.assign(words, { idle: idleWords, longest: longestWords, stay: stayWords });
    if (idle) return;
    idle = seconds;
    for (const sign of ['pointerdown', 'keydown', 'wheel', 'touchstart'])
      addEventListener(sign, use, { capture: true, passive: true });
    addEventListener('visibilitychange', look);
    localStorage.setItem(SHARED, String(now()));
    say();
    setInterval(look, 1000);
  };
})();
