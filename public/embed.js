/*
 * The box of this site in somebody else's page:
 *
 *   <script async src="https://(this site)/embed.js"></script>
 *   <bounce-help><a href="https://(this site)/">Why did my e-mail come back?</a></bounce-help>
 *
 * The link is what stands there until the frame has loaded, and what stays where scripts or frames are refused. An attribute `text` brings
 * a bounce along, in the fragment, which is never sent. The framed page tells its height: { type: 'bounce-help:height', height: 640 } (CSS
 * pixels). Only that message, from that frame and this site, is listened to; nothing else passes between the two pages.
 */
(function () {
  if (customElements.get('bounce-help')) return
  var site = new URL('.', document.currentScript.src)

  customElements.define('bounce-help', class extends HTMLElement {
    connectedCallback() {
      var text = this.getAttribute('text')
      var fragment = text ? '#q=' + encodeURIComponent(text) : ''
      for (var anchor of this.querySelectorAll('a[href]')) if (anchor.origin === site.origin) anchor.hash = fragment

      var link = document.createElement('slot')
      var frame = document.createElement('iframe')
      frame.src = new URL('embed/' + fragment, site).href
      frame.title = this.textContent.trim() || 'Bounce help'
      frame.allow = 'clipboard-write'
      frame.style.cssText = 'display: block; width: 100%; height: 0; border: 0'
      this.style.display = 'block'
      var root = this.shadowRoot || this.attachShadow({ mode: 'open' })
      root.replaceChildren(link, frame)

      this.listener = function (event) {
        var message = event.data
        if (event.source !== frame.contentWindow || event.origin !== site.origin || !message || message.type !== 'bounce-help:height' || !(message.height > 0)) return
        frame.style.height = Math.ceil(message.height) + 'px'
        link.hidden = true
      }
      addEventListener('message', this.listener)
    }

    disconnectedCallback() {
      removeEventListener('message', this.listener)
    }
  })
})()
