// Runs in every frame before the page: notes when the reader pressed and when the map last changed.
// A change counts from the moment the frame it is in has been drawn.
(() => {
  const MAP = '.kaart, .js-plotly-plot, .leaflet-container, .folium-map'
  const SIDE = 400
  const meten = { pressed: 0, changed: 0, changes: 0 }
  window.__meten = meten
  const now = () => performance.timeOrigin + performance.now()
  let waiting = false

  function changed() {
    meten.changes += 1
    meten.changed = now()
    if (waiting) return
    waiting = true
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => { waiting = false; meten.changed = now() }
      channel.port2.postMessage(0)
    })
  }

  // SVG and HTML maps: any change in the tree under the map, also in a shadow root.
  const options = { subtree: true, childList: true, attributes: true, characterData: true }
  const inMap = (node) => {
    const element = node.nodeType === 1 ? node : node.parentElement
    return element?.closest(MAP)
  }
  const observer = new MutationObserver((list) => {
    if (list.some((m) => inMap(m.target) || [...m.addedNodes].some((n) => n.nodeType === 1 &&
        (n.matches(MAP) || n.querySelector(MAP))))) changed()
  })
  observer.observe(document, options)
  const attach = Element.prototype.attachShadow
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init)
    observer.observe(root, options)
    return root
  }

  // Canvas maps: after a draw call the picture, made small, is compared with the one before.
  const small = document.createElement('canvas')
  small.width = small.height = SIDE
  const pen = small.getContext('2d', { willReadFrequently: true })
  const seen = new WeakMap()
  const drawn = new Set()
  function compare() {
    for (const canvas of drawn) {
      if (!canvas.width || !canvas.isConnected) continue
      pen.clearRect(0, 0, SIDE, SIDE)
      pen.drawImage(canvas, 0, 0, SIDE, SIDE)
      const pixels = new Uint32Array(pen.getImageData(0, 0, SIDE, SIDE).data.buffer)
      let hash = 0
      for (const pixel of pixels) hash = (Math.imul(hash, 31) + pixel) | 0
      if (seen.get(canvas) !== hash) {
        seen.set(canvas, hash)
        changed()
      }
    }
    drawn.clear()
  }
  for (const kind of [window.WebGLRenderingContext, window.WebGL2RenderingContext]) {
    for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced']) {
      const draw = kind?.prototype[name]
      if (!draw) continue
      kind.prototype[name] = function (...given) {
        draw.apply(this, given)
        if (!drawn.size) queueMicrotask(compare)
        drawn.add(this.canvas)
      }
    }
  }

  document.addEventListener('pointerdown', () => { meten.pressed = now() }, true)
})()
