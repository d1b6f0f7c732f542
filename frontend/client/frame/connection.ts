import { word } from '../words/words';

/** What the page says while it can't reach the server, in its own words and colours (see frame.css). */
interface Indicator {
  applyDefaultTheme: boolean;
  reconnectModal: boolean;
  offlineText: string;
  onlineText: string;
  reconnectingText: string;
}

function setUp(indicator: Indicator) {
  indicator.applyDefaultTheme = false;
  indicator.onlineText = word('frame.online');
  indicator.offlineText = word('frame.offline');
  indicator.reconnectingText = word('frame.reconnecting');
}

customElements.whenDefined('vaadin-connection-indicator').then(() => {
  const vaadin = (window as unknown as { Vaadin: { connectionIndicator?: Indicator } }).Vaadin;
  if (vaadin.connectionIndicator) setUp(vaadin.connectionIndicator);
});
