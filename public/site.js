/*
 * What every page needs besides its text: light or dark, copy buttons, the ways to the box. No framework; runs before the page is drawn, so that nothing
 * flickers. Written in ES5 (the build refuses anything newer), so that an old browser can read as far as the sentence for it.
 */
(function () {
  var root = document.documentElement

  /* The page goes on as one without scripts, and shows the sentence that says why (app/globals.css). */
  function without(reason) {
    root.classList.remove('scripted')
    root.setAttribute('data-without', reason)
  }

  /* The newest that the framework and the diagnosis need: Chrome and Edge 111, Firefox 119, Safari 16.4 have it. */
  if (!String.prototype.toWellFormed) {
    /* The framework's pieces register here and are not run: it would fail halfway and take the page along. */
    window.TURBOPACK = { push: function () {} }
    return without('too-old')
  }

  var here = document.currentScript.src
  var base = here.replace(/\/site\.js.*$/, '')
  var basePath = document.currentScript.dataset.base
  var fromDisk = location.protocol === 'file:'
  var home = base + (fromDisk ? '/index.html' : '/')

  /* Browsers that guard what becomes code ask this policy, which the page's own policy lets be the only one: the framework's pieces and the worker, nothing else. */
  function ownScript(url) {
    var whole = new URL(url, location.href).href
    return whole.indexOf(base + '/_next/static/') === 0 || whole === base + '/sw.js' ? url : null
  }
  if (window.trustedTypes) window.trustedTypes.createPolicy('default', { createScriptURL: ownScript })

  root.classList.add('scripted')
  /* An address that holds a text shows its answer: the page is laid out for it from the first paint. */
  if (/^#[qp]=./.test(location.hash)) root.setAttribute('data-asked', '')
  var stored = function () { try { return localStorage.getItem('theme') } catch { return null } }
  var theme = stored()
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme

  /* Chosen in another tab, or before this page, drawn ahead, was opened. */
  addEventListener('storage', function (event) { if (event.key === 'theme' && event.newValue) root.dataset.theme = event.newValue })

  function switchTheme() {
    var dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
    root.dataset.theme = dark ? 'light' : 'dark'
    try { localStorage.setItem('theme', root.dataset.theme) } catch { /* a browser that stores nothing keeps it for this page */ }
  }

  /* A button copies the text that it names in its section; a link to an example also copies its own address. Where the browser refuses, the text is selected, to be copied by hand. */
  function copy(control, target, text) {
    var label = control.textContent
    var say = function (words) {
      control.textContent = words
      setTimeout(function () { control.textContent = label }, 2000)
    }
    var select = function () {
      var range = document.createRange()
      range.selectNodeContents(target)
      var selection = getSelection()
      selection.removeAllRanges()
      selection.addRange(range)
      say(document.body.dataset.selected)
    }
    if (navigator.clipboard) navigator.clipboard.writeText(text).then(function () { say(document.body.dataset.copied) }, select)
    else select()
  }

  document.addEventListener('click', function (event) {
    var control = event.target instanceof Element && event.target.closest('button, a[data-link]')
    if (!control) return
    if ('themeSwitch' in control.dataset) switchTheme()
    else if ('reload' in control.dataset) location.reload()
    else if ('link' in control.dataset) copy(control, control, control.href)
    else if ('copy' in control.dataset) {
      var target = control.closest('section').querySelector(control.dataset.copy)
      copy(control, target, target.innerText.trim())
    }
  })

  function isField(target) {
    return target instanceof Element && target.closest('input, textarea, select, [contenteditable]')
  }

  /* "/" and Ctrl-K or Cmd-K lead to the box from everywhere. */
  document.addEventListener('keydown', function (event) {
    var slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isField(event.target)
    var k = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
    if (!slash && !k) return
    event.preventDefault()
    var box = document.getElementById('box')
    if (box) box.focus()
    else location.assign(home + '#paste')
  })

  /* What is pasted on a page without the box is carried to it, in the fragment, which is never sent. */
  var MOST = 100000
  document.addEventListener('paste', function (event) {
    var text = event.clipboardData && event.clipboardData.getData('text/plain')
    if (!text || !text.trim() || isField(event.target) || document.getElementById('box')) return
    event.preventDefault()
    location.assign(home + '#q=' + encodeURIComponent(text.slice(0, MOST).toWellFormed()))
  })

  /* Everything is kept for the time without a network, once the page is at rest, unless the visitor asks to save data or only sees a box in another page. */
  if (parent === window && 'serviceWorker' in navigator && document.querySelector('meta[name="release"]') && !(navigator.connection && navigator.connection.saveData)) {
    addEventListener('load', function () {
      setTimeout(function () { navigator.serviceWorker.register(new URL('sw.js', here).href).catch(function () { /* refused: the site works as long as there is a network */ }) }, 1000)
    })
  }

  /* In another page's frame (embed.js) it tells its height, so that the frame can grow with it. That is all it tells, so anybody may hear it. */
  if (parent !== window) {
    var tellHeight = function () { parent.postMessage({ type: 'bounce-help:height', height: root.getBoundingClientRect().height }, '*') }
    new ResizeObserver(tellHeight).observe(root)
    /* A frame out of sight is not laid out, and its observer sleeps. */
    addEventListener('load', tellHeight)
  }

  /* A text that stood on a long page may stand on the page that goes on after it: its address leads there. What stands on neither leads nowhere. */
  function follow() {
    var further = document.querySelector('[data-further]')
    var id = further && decodeURIComponent(location.hash.slice(1))
    if (!id || document.getElementById(id)) return
    fetch(further.dataset.further).then(function (response) { return response.text() }).then(function (html) {
      if (html.includes('id="' + id + '"')) location.replace(further.dataset.further + '#' + id)
    }).catch(function () { /* no network: the reader stays at the top of this page */ })
  }
  addEventListener('hashchange', follow)

  /* The table of contents is open where there is room, and marks the part that is being read. */
  function mark(contents) {
    var links = Array.from(contents.querySelectorAll('a'))
    var read = links[0]
    links.forEach(function (link) { if (document.getElementById(link.hash.slice(1)).getBoundingClientRect().top < innerHeight / 4) read = link })
    if (read.hasAttribute('aria-current')) return
    links.forEach(function (link) { link.removeAttribute('aria-current') })
    read.setAttribute('aria-current', 'true')
    if (contents.scrollHeight > contents.clientHeight) contents.scrollTop = read.offsetTop - contents.clientHeight / 2
  }

  function followReading(contents) {
    var wide = matchMedia('(min-width: 64rem)')
    var fold = function () { contents.firstElementChild.open = wide.matches }
    fold()
    wide.addEventListener('change', fold)
    var waits = false
    addEventListener('scroll', function () {
      if (!waits) requestAnimationFrame(function () { waits = false; mark(contents) })
      waits = true
    }, { passive: true })
    mark(contents)
  }

  /* The page for addresses that do not exist leads old addresses on, where the server did not, and else looks for a code in the address. */
  function find(found) {
    var path = decodeURIComponent(location.href.slice(base.length).replace(/[?#].*$/, ''))
    var known = function (code) { return found.dataset.knownCodes.split(' ').indexOf(code) >= 0 }
    var moved = JSON.parse(found.dataset.moved).some(function (old) {
      var match = new RegExp('^' + old.from).exec(path)
      if (!match || !(old.to || known(match[1]))) return false
      location.replace(base + (old.to || '/' + match[1] + '/') + location.hash)
      return true
    })
    var code = (/(?:^|[^0-9.])((?:4[1-9]|5[0-9])[0-9]|[45]\.[0-9]{1,3}\.[0-9]{1,3})(?![0-9])/.exec(path) || [])[1]
    if (moved || !code) return
    var line = found.querySelector(known(code) ? '[data-known]' : '[data-unknown]')
    line.hidden = false
    line.querySelector('[data-code]').textContent = code
    var link = line.querySelector('a')
    if (known(code)) {
      link.textContent = code
      link.href = base + '/' + code + '/'
    }
  }

  /* Opened from a disk: no server is there to find the file that an address means. What needs one says so instead. */
  function openFromDisk() {
    var local = function (address) { return address.indexOf(basePath + '/') ? address : base + address.slice(basePath.length).replace(/\/(?=[?#]|$)/, '/index.html') }
    document.querySelectorAll('link[href], a[href]').forEach(function (element) { element.setAttribute('href', local(element.getAttribute('href'))) })
    if (!document.querySelector('main[data-document]')) without('from-disk')
  }

  /* A page that the framework has to take over, and that it has not: a file is missing or broken. Once a page is loaded, all of its files have been tried. */
  var GRACE = 2000
  if (!fromDisk) addEventListener('load', function () {
    if (document.querySelector('script[src*="/_next/"]')) setTimeout(function () { if (!('live' in root.dataset)) without('broken') }, GRACE)
  })

  document.addEventListener('DOMContentLoaded', function () {
    var found = document.querySelector('[data-known-codes]')
    if (found) find(found)
    follow()
    var contents = document.querySelector('[data-contents]')
    if (contents) followReading(contents)
    if (fromDisk) openFromDisk()
  })
})()
