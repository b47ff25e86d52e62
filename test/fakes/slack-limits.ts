// Slack's limits, typed by hand from its documents. In: a body, manifest or button as sent; out: complaints, none where Slack would take it.
// Imports nothing from src: it judges what src makes.

type Json = unknown;
type Dict = Record<string, Json>;

const isDict = (value: Json): value is Dict => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Everything wrong that was seen so far, with the place. */
class Report {
  readonly complaints: string[] = [];
  say(place: string, complaint: string): void {
    this.complaints.push(`${place}: ${complaint}`);
  }
  /** A string between two lengths. */
  text(place: string, value: Json, low: number, high: number): value is string {
    if (typeof value !== 'string') {
      this.say(place, 'no string');
      return false;
    }
    if (value.length < low || value.length > high) this.say(place, `${value.length} characters, not ${low} to ${high}`);
    if (!value.isWellFormed()) this.say(place, 'half a surrogate pair');
    return true;
  }
  /** Only these keys, and all of the first ones. */
  keys(place: string, value: Json, needed: string[], allowed: string[] = []): value is Dict {
    if (!isDict(value)) {
      this.say(place, 'no object');
      return false;
    }
    for (const key of needed) if (value[key] === undefined) this.say(place, `lacks ${key}`);
    for (const key of Object.keys(value))
      if (![...needed, ...allowed].includes(key)) this.say(place, `does not know ${key}`);
    return true;
  }
  list(place: string, value: Json, low: number, high: number): Json[] {
    if (!Array.isArray(value)) {
      this.say(place, 'no list');
      return [];
    }
    if (value.length < low || value.length > high) this.say(place, `${value.length} entries, not ${low} to ${high}`);
    return value;
  }
}

const textObject = (report: Report, place: string, value: Json, high: number, onlyPlain: boolean): void => {
  if (!isDict(value)) return report.say(place, 'no text object');
  if (value['type'] === 'plain_text') report.keys(place, value, ['type', 'text'], ['emoji']);
  else if (value['type'] === 'mrkdwn' && !onlyPlain) report.keys(place, value, ['type', 'text'], ['verbatim']);
  else report.say(place, `text object of type ${String(value['type'])}`);
  report.text(`${place}.text`, value['text'], 1, high);
};

const richElement = (report: Report, place: string, value: Json): void => {
  if (!isDict(value)) return report.say(place, 'no element');
  if (isDict(value['style'])) report.keys(`${place}.style`, value['style'], [], ['bold', 'italic', 'strike', 'code']);
  switch (value['type']) {
    case 'text':
      report.keys(place, value, ['type', 'text'], ['style']);
      report.text(`${place}.text`, value['text'], 1, Infinity);
      return;
    case 'link':
      report.keys(place, value, ['type', 'url'], ['text', 'style', 'unsafe']);
      if (report.text(`${place}.url`, value['url'], 1, 3000) && !/^https?:\/\//.test(value['url']))
        report.say(place, `address ${value['url'].slice(0, 40)}`);
      if (value['text'] !== undefined) report.text(`${place}.text`, value['text'], 1, Infinity);
      return;
    case 'date':
      report.keys(place, value, ['type', 'timestamp', 'format'], ['url', 'fallback', 'style']);
      if (!/^\d{1,12}$/.test(JSON.stringify(value['timestamp']))) report.say(place, 'timestamp');
      if (!/\{(date|time|ago)/.test(String(value['format']))) report.say(place, 'format without a token');
      return;
    case 'user':
    case 'channel':
    case 'usergroup':
    case 'broadcast':
    case 'emoji':
      return;
    default:
      report.say(place, `element of type ${String(value['type'])}`);
  }
};

const richPart = (report: Report, place: string, value: Json): void => {
  if (!isDict(value)) return report.say(place, 'no part');
  const elements = report.list(`${place}.elements`, value['elements'], 1, Infinity);
  switch (value['type']) {
    case 'rich_text_section':
      report.keys(place, value, ['type', 'elements']);
      for (const [at, each] of elements.entries()) richElement(report, `${place}[${at}]`, each);
      return;
    case 'rich_text_list':
      report.keys(place, value, ['type', 'style', 'elements'], ['indent', 'offset', 'border']);
      if (value['style'] !== 'bullet' && value['style'] !== 'ordered') report.say(place, 'style of a list');
      for (const [at, each] of elements.entries()) {
        if (!isDict(each) || each['type'] !== 'rich_text_section')
          report.say(`${place}[${at}]`, 'no section in a list');
        else richPart(report, `${place}[${at}]`, each);
      }
      return;
    default:
      report.say(place, `part of type ${String(value['type'])}`);
  }
};

const button = (report: Report, place: string, value: Json, ids: Set<string>): void => {
  if (!report.keys(place, value, ['type', 'text', 'action_id'], ['value', 'url', 'style', 'accessibility_label']))
    return;
  if (value['type'] !== 'button') report.say(place, `element of type ${String(value['type'])}`);
  textObject(report, `${place}.text`, value['text'], 75, true);
  if (report.text(`${place}.action_id`, value['action_id'], 1, 255)) {
    if (ids.has(value['action_id'])) report.say(place, `action_id ${value['action_id']} twice`);
    ids.add(value['action_id']);
  }
  if (value['value'] !== undefined) report.text(`${place}.value`, value['value'], 1, 2000);
};

const block = (report: Report, place: string, value: Json, ids: Set<string>): void => {
  if (!isDict(value)) return report.say(place, 'no block');
  switch (value['type']) {
    case 'header':
      report.keys(place, value, ['type', 'text'], ['block_id']);
      textObject(report, `${place}.text`, value['text'], 150, true);
      return;
    case 'section':
      report.keys(place, value, ['type', 'text'], ['block_id', 'expand']);
      textObject(report, `${place}.text`, value['text'], 3000, false);
      return;
    case 'context':
      report.keys(place, value, ['type', 'elements'], ['block_id']);
      for (const [at, each] of report.list(place, value['elements'], 1, 10).entries())
        textObject(report, `${place}[${at}]`, each, 3000, false);
      return;
    case 'actions':
      report.keys(place, value, ['type', 'elements'], ['block_id']);
      for (const [at, each] of report.list(place, value['elements'], 1, 25).entries())
        button(report, `${place}[${at}]`, each, ids);
      return;
    case 'divider':
      report.keys(place, value, ['type'], ['block_id']);
      return;
    case 'rich_text':
      report.keys(place, value, ['type', 'elements'], ['block_id']);
      for (const [at, each] of report.list(place, value['elements'], 1, Infinity).entries())
        richPart(report, `${place}[${at}]`, each);
      return;
    default:
      report.say(place, `block of type ${String(value['type'])}`);
  }
};

/** Characters of every `text` below. */
const charactersIn = (value: Json): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + charactersIn(each), 0);
  if (!isDict(value)) return 0;
  let sum = 0;
  for (const [key, each] of Object.entries(value))
    sum += key === 'text' && typeof each === 'string' ? each.length : charactersIn(each);
  return sum;
};

/** The arguments of chat.postMessage, of an acknowledgement or of a response_url. */
const BODY_KEYS = [
  'channel',
  'blocks',
  'mrkdwn',
  'parse',
  'unfurl_links',
  'unfurl_media',
  'thread_ts',
  'response_type',
  'replace_original',
  'delete_original',
];

/** What Slack, or its reader, would have against a body. */
export const complaintsOf = (body: Json): string[] => {
  const report = new Report();
  if (!report.keys('body', body, ['text'], BODY_KEYS)) return report.complaints;
  if (report.text('text', body['text'], 1, 40_000) && body['text'].trim() === '') report.say('text', 'only spaces');
  if (body['unfurl_links'] !== false || body['unfurl_media'] !== false) report.say('body', 'previews are not off');
  if (
    body['response_type'] !== undefined &&
    !['in_channel', 'ephemeral'].some((type) => type === body['response_type'])
  )
    report.say('response_type', 'unknown');
  if (body['blocks'] !== undefined) {
    const ids = new Set<string>();
    for (const [at, each] of report.list('blocks', body['blocks'], 1, 50).entries())
      block(report, `blocks[${at}]`, each, ids);
    const characters = charactersIn(body['blocks']);
    if (characters > 9000) report.say('blocks', `${characters} characters, over 9000`);
  }
  const bytes = Buffer.byteLength(JSON.stringify(body));
  if (bytes > 15_000) report.say('body', `${bytes} bytes, over 15000`);
  return report.complaints;
};

/** Slack's own commands: one of them spoils a manifest. */
const OWN =
  'me status away dnd shrug remind msg feed who collapse expand leave join open search topic mute pro shortcuts help send kill debug commands';

/** What Slack would have against a manifest (schema version 2), as far as this project uses it. */
export const manifestComplaints = (manifest: Json): string[] => {
  const report = new Report();
  if (
    !report.keys('manifest', manifest, ['display_information', 'features', 'oauth_config', 'settings'], ['_metadata'])
  )
    return report.complaints;
  if (manifest['_metadata'] !== undefined)
    report.keys(
      '_metadata',
      manifest['_metadata'],
      [],
      ['schema_version', 'min_version', 'major_version', 'minor_version'],
    );
  const display = manifest['display_information'];
  if (report.keys('display_information', display, ['name'], ['description', 'background_color', 'long_description'])) {
    report.text('name', display['name'], 1, 35);
    if (display['description'] !== undefined) report.text('description', display['description'], 1, 140);
  }
  const features = manifest['features'];
  if (report.keys('features', features, ['bot_user', 'slash_commands'], ['app_home', 'shortcuts'])) {
    const home = features['app_home'];
    if (home !== undefined)
      report.keys('app_home', home, [], ['home_tab_enabled', 'messages_tab_enabled', 'messages_tab_read_only_enabled']);
    const bot = features['bot_user'];
    if (report.keys('bot_user', bot, ['display_name'], ['always_online']))
      report.text('display_name', bot['display_name'], 1, 80);
    const seen = new Set<Json>();
    for (const [at, each] of report.list('slash_commands', features['slash_commands'], 1, 50).entries()) {
      const place = `slash_commands[${at}]`;
      if (!report.keys(place, each, ['command', 'description'], ['url', 'usage_hint', 'should_escape'])) continue;
      if (report.text(place, each['command'], 2, 32)) {
        if (!/^\/[a-z0-9_-]+$/.test(each['command'])) report.say(place, `name ${each['command']}`);
        if (OWN.split(' ').includes(each['command'].slice(1))) report.say(place, `${each['command']} is Slack's own`);
        if (seen.has(each['command'])) report.say(place, 'twice');
        seen.add(each['command']);
      }
      report.text(`${place}.description`, each['description'], 1, 2000);
      if (each['usage_hint'] !== undefined) report.text(`${place}.usage_hint`, each['usage_hint'], 1, 1000);
      if (each['should_escape'] !== undefined && typeof each['should_escape'] !== 'boolean')
        report.say(place, 'should_escape');
    }
  }
  const oauth = manifest['oauth_config'];
  if (
    report.keys('oauth_config', oauth, ['scopes'], ['redirect_urls']) &&
    report.keys('scopes', oauth['scopes'], ['bot'], ['user'])
  )
    for (const scope of report.list('scopes.bot', oauth['scopes']['bot'], 1, 255))
      if (report.text('scope', scope, 1, 50) && !/^[a-z_.]+(:[a-z_.]+)*$/.test(scope)) report.say('scope', scope);
  const settings = manifest['settings'];
  if (
    report.keys(
      'settings',
      settings,
      [],
      ['event_subscriptions', 'interactivity', 'org_deploy_enabled', 'socket_mode_enabled', 'token_rotation_enabled'],
    )
  ) {
    for (const flag of ['org_deploy_enabled', 'socket_mode_enabled', 'token_rotation_enabled'])
      if (settings[flag] !== undefined && typeof settings[flag] !== 'boolean') report.say(flag, 'no boolean');
    const events = settings['event_subscriptions'];
    if (
      events !== undefined &&
      report.keys('event_subscriptions', events, [], ['request_url', 'bot_events', 'user_events'])
    )
      report.list('bot_events', events['bot_events'], 1, 100);
    const interactivity = settings['interactivity'];
    if (interactivity !== undefined)
      report.keys('interactivity', interactivity, ['is_enabled'], ['request_url', 'message_menu_options_url']);
  }
  return report.complaints;
};
