// Takes a view along: fetches the file a link (`data-neem`) leads to, says how far it is, and saves or
// copies it. Without this script the links are plain downloads. What is said stands on the element
// around them with `data-bezig`; where it is said has the role of a status.
const words = (link) => link.closest('[data-bezig]').dataset

function say(link, text) {
  const place = link.closest('[data-bezig]').querySelector('[role="status"]')
  if (place) place.textContent = text
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-neem]')
  if (!link || !link.closest('[data-bezig]') || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  if (!link.hasAttribute('aria-busy')) takeAlong(link)
})

async function takeAlong(link) {
  say(link, words(link).bezig)
  link.setAttribute('aria-busy', 'true')
  try {
    const answer = await fetch(link.href)
    if (answer.ok) await hand(link, answer)
    else say(link, await reason(answer) || words(link).mislukt)
  } catch {
    say(link, words(link).weg)
  }
  link.removeAttribute('aria-busy')
}

async function hand(link, answer) {
  const name = /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1] ?? ''
  const body = await answer.blob()
  const kind = link.dataset.neem
  if (kind !== 'bestand' && await copied(kind, await body.text())) return say(link, words(link).gekopieerd)
  save(body, name)
  say(link, kind === 'bestand' ? words(link).bewaard.replace('{naam}', name) : words(link).zelf)
}

async function copied(kind, text) {
  try {
    await navigator.clipboard.writeText(kind === 'link' ? new URL(text, document.baseURI).href : text)
    return true
  } catch {
    return false
  }
}

function save(body, name) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(body)
  link.download = name
  link.click() // outside the document, so that nothing takes it for a click elsewhere
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

// The server answers a refusal with a page of one sentence.
async function reason(answer) {
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  return page.querySelector('main p')?.textContent ?? ''
}

// Two links lead elsewhere with the address of this view in them: it is put there when the panel
// opens, so that the panel itself stays the same whatever is chosen.
document.addEventListener('toggle', ({ target }) => {
  if (!target.matches?.('.wsd-meenemen') || !target.open) return
  const here = target.dataset.pagina + location.search
  const lead = (link, page, name) => link?.setAttribute('href', `${page}?${new URLSearchParams({ [name]: here })}`)
  lead(target.querySelector('[data-erbij]'), 'presenteren', 'erbij')
  lead(target.querySelector('[data-vooraan]'), 'vanaf-hier', 'weergave')
  const place = target.querySelector('[role="status"]')
  if (place) place.textContent = ''
  keepOnScreen(target.lastElementChild)
}, true)

// The panel hangs from the right side of its button: where that stands on the left it moves along.
function keepOnScreen(box) {
  const edge = 16
  box.style.right = ''
  const { left } = box.getBoundingClientRect()
  if (left < edge) box.style.right = `${left - edge}px`
}
