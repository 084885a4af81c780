/** Lets a reader open a small text file: its text goes to the page, the file itself nowhere. */

const INPUT = "input[type=file]";

/** Draw once; Streamlit calls this on the first mount and after every run that changed it. */
export default function showBestand({ parentElement, data, setTriggerValue }) {
  const input = parentElement.querySelector(INPUT);
  parentElement.querySelector("span").textContent = data.tekst;
  input.accept = data.soort;
  input.onchange = async () => {
    const [file] = input.files;
    if (!file) return;
    const text = file.size > data.hoogstens ? "" : await file.text();
    input.value = ""; // so that the same file, once mended, can be opened again
    // written out for the journey, a hostile text can grow beyond what the server takes
    const fits = text && JSON.stringify(text).length < 3 * data.hoogstens;
    setTriggerValue("inhoud", fits || !file.size ? { text } : { bytes: file.size });
  };
}
