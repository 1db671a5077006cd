/**
 * What a CMS written with React needs to stand without a page: its components are made, told their props, mounted and named to their parents in React's
 * order (children first), once. Nothing is drawn. A component that was not loaded (`nothing` in `from-map.ts`) passes its children through.
 */
export const MOUNTING = `export class Component {
  constructor(props) { this.props = props; }
  setState(change, done) {
    this.state = { ...this.state, ...(typeof change === 'function' ? change(this.state, this.props) : change) };
    done?.();
  }
  forceUpdate() {}
}
Component.prototype.isReactComponent = {};
export const PureComponent = Component;
export const Fragment = 'fragment';
export const jsx = (type, props, key) => ({ type, props, key });
export const jsxs = jsx;
export const createElement = (type, props, ...children) => ({ type, props: { ...props, ...(children.length > 0 && { children }) } });
export const createRef = () => ({ current: null });
export const forwardRef = (render) => (props) => render(props, props.ref);
export const createContext = () => ({ Provider: Fragment, Consumer: Fragment });
export const memo = (type) => type;
export const useState = (initial) => [typeof initial === 'function' ? initial() : initial, () => {}];
export const useMemo = (make) => make();
export const useCallback = (call) => call;
export const useRef = (current) => ({ current });
export const useEffect = () => {};
export const useLayoutEffect = useEffect;
const passing = Object.assign(({ children }) => children ?? null, { withComponent: () => passing });
const styled = () => () => passing;
export default Object.assign(styled, { Component, PureComponent, Fragment, createElement, createRef, forwardRef, createContext, memo });

const helpers = { css: () => '', cx: () => '' };

/** @returns What a reference to the component would hold. */
export function mount(node) {
  if (node === null || node === undefined || typeof node !== 'object') return null;
  if (!('type' in node)) {
    if (typeof node[Symbol.iterator] === 'function') for (const one of node) mount(one);
    return null;
  }
  const { type } = node;
  const { ref, ...given } = node.props ?? {};
  const isLoaded = typeof type === 'function' && type.notLoaded !== type;
  const props = { ...given };
  if (isLoaded)
    for (const [name, value] of Object.entries(type.defaultProps ?? {})) if (props[name] === undefined) props[name] = value;
  let instance = null;
  if (isLoaded && type.prototype?.isReactComponent) {
    instance = new type(props);
    instance.props = props;
    mount(instance.render());
    instance.componentDidMount?.();
  } else if (isLoaded) mount(type(node.props));
  else mount(typeof props.children === 'function' ? props.children(helpers) : props.children);
  // A component that is a function is given the reference and leaves it alone.
  if (instance !== null && typeof ref === 'function') ref(instance);
  return instance;
}`;
