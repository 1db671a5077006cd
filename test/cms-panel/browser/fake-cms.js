// A CMS of a screenful with the public interface of Decap CMS: widgets are classes of React's shape, entries are maps with `get` and `toJS`,
// `preSave` is asked before an entry is kept. What it keeps stands in `window.saved`, what it could not in `window.refused`.
class MapOf {
  constructor(data) {
    this.data = data;
  }
  get(key) {
    const value = this.data[key];
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? new MapOf(value) : value;
  }
  toJS() {
    return structuredClone(this.data);
  }
}

class TextControl {
  constructor(props) {
    this.props = props;
  }
  render() {
    const area = document.createElement(this.props.lines > 1 ? 'textarea' : 'input');
    if (this.props.lines === 1) area.type = 'text';
    area.id = this.props.forID;
    area.value = this.props.value;
    area.addEventListener('input', () => this.props.onChange(area.value));
    return area;
  }
}

const widgets = { string: { control: TextControl }, text: { control: TextControl, allowMapValue: true } };
const handlers = { preSave: [], prePublish: [] };
const form = window.fakeForm;
let entry = entryOf(structuredClone(form.data));

/** The same data gives the same map, as a CMS has it. */
function entryOf(data) {
  const map = new MapOf(data);
  const made = new MapOf({ collection: form.collection, path: form.path, slug: form.slug, data });
  made.get = (key) => (key === 'data' ? map : MapOf.prototype.get.call(made, key));
  return made;
}

const named = {
  registerEventListener: ({ name, handler }) => handlers[name].push(handler),
  getWidget: (name) => widgets[name],
  registerWidget: (widget, control, preview, schema) => {
    if (typeof widget === 'string') widgets[widget] = { control, preview, schema };
    else {
      const { name, controlComponent, previewComponent, ...options } = widget;
      widgets[name] = { control: controlComponent, preview: previewComponent, ...options };
    }
  },
};
window.CMS = named;
if (form.engine === 'decap') window.DecapCms = named;
if (form.engine === 'netlify') window.NetlifyCms = named;
if (form.engine === 'sveltia') {
  delete named.getWidget;
  named.registerFieldType = () => undefined;
}
window.saved = [];
window.refused = [];

function set(pointer, value) {
  const data = structuredClone(entry.data.data);
  const steps = pointer.slice(1).split('/');
  const last = steps.pop();
  let here = data;
  for (const step of steps) here = here[step];
  here[last] = value;
  entry = entryOf(data);
  for (const control of controls) control.shouldComponentUpdate?.({ ...control.props, entry });
}

const controls = [];

function show(fields, pointer, into) {
  for (const [number, field] of fields.entries()) {
    const forID = `field-${controls.length}-${number}-${pointer.length}`;
    const label = document.createElement('label');
    label.textContent = field.label;
    label.htmlFor = forID;
    into.append(label);
    if (field.fields !== undefined) {
      const group = document.createElement('div');
      into.append(group);
      show(field.fields, `${pointer}/${field.name}`, group);
      continue;
    }
    const here = `${pointer}/${field.name}`;
    const value = here
      .slice(1)
      .split('/')
      .reduce((data, step) => data[step], form.data);
    const props = {
      forID,
      value,
      entry,
      lines: field.widget === 'text' ? 3 : 1,
      ...(form.engine === 'decap' && { getEntry: () => entry }),
      onChange: (text) => set(here, text),
    };
    const control = new (widgets[field.widget] ?? widgets.string).control(props);
    controls.push(control);
    into.append(control.render());
    control.componentDidMount?.();
  }
}

async function save() {
  try {
    for (const handler of handlers.preSave) await handler({ entry, author: {} });
    for (const handler of handlers.prePublish)
      await handler({ entry: entryOf(structuredClone(entry.data.data)), author: {} });
    window.saved.push(entry.toJS().data);
  } catch (error) {
    window.refused.push(String(error));
  }
}

// As a CMS, it shows its form once the scripts of the page have run.
window.addEventListener('load', () => {
  setTimeout(() => {
    const main = document.createElement('main');
    const title = document.createElement('h1');
    title.textContent = 'Écrire';
    const button = document.createElement('button');
    button.textContent = 'Publier';
    button.addEventListener('click', save);
    main.append(title, button);
    show(form.fields, '', main);
    document.body.append(main);
  }, 400);
});
