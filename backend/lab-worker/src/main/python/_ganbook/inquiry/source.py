"""Reads code that is still being written: what stands before the cursor, and in which call."""
import keyword
import re

_TOKEN = re.compile(r'''
    (?P<string>(?i:[rbfu]{0,2})(?:\'\'\'|"""|'|"))
  | (?P<comment>\#[^\n]*)
  | (?P<line>\n)
  | (?P<joined>\\\n)
  | (?P<name>[^\W\d]\w*)
  | (?P<number>\d(?:\w|\.(?!\.))*)
  | (?P<blank>[ \t\r\f]+)
  | (?P<other>.)
''', re.X | re.S)
_OPEN, _CLOSE = {'(': ')', '[': ']', '{': '}'}, {')', ']', '}'}
# A line that begins with one of these is a statement: what was left open above is a slip.
_STATEMENTS = frozenset('import from def class return while with try del assert raise global nonlocal pass'.split())
_NOT_CALLED = frozenset(keyword.kwlist)


class Token:
    """
    :ivar text: of a string only its opening quotes
    :ivar content: what stands between them
    """

    __slots__ = ('kind', 'text', 'partner', 'content')

    def __init__(self, kind, text, content=None):
        self.kind = kind
        self.text = text
        self.partner = -1
        self.content = content


class Call:
    """The call that the cursor is in: steps that lead to what is called, and which arguments are given so far."""

    __slots__ = ('steps', 'given', 'place', 'named', 'begins')

    def __init__(self, steps, given, place, named, begins):
        self.steps = steps
        self.given = given
        self.place = place
        self.named = named
        self.begins = begins


class Spot:
    """
    Where the cursor stands.

    :ivar inside: 'code', 'string' or 'comment'
    :ivar prefix: the part of a name before the cursor
    :ivar steps: what the name is an attribute of, as steps from a name on; None where it is no attribute
    :ivar call: the innermost call around the cursor, if any
    :ivar statement: the texts of the tokens from the statement's beginning on, without the prefix
    :ivar quoted: in a string, its text up to the cursor
    :ivar indexed: what such a string is to be a key of, as steps; None where it is none
    """

    def __init__(self, code):
        self.tokens, self._open, self.inside, self.quoted = _scan(code)
        self.prefix, self.steps, self.call, self.statement, self.indexed = '', None, None, [], None
        tokens = self.tokens
        end = len(tokens)
        if self.inside != 'code':
            self.call = self._call(end)
            if self._open and self._open[-1] == end - 1 and tokens[-1].text == '[':
                self.indexed = steps_before(tokens, end - 1)
            return
        if tokens and tokens[-1].kind == 'name':
            self.prefix = tokens[-1].text
            end -= 1
        if end and tokens[end - 1].text == '.' and tokens[end - 1].kind == 'other':
            self.steps = steps_before(tokens, end - 1) or [('unknown', None)]
        self.call = self._call(end)
        self.statement = self._statement(end)

    def _statement(self, end):
        texts = []
        for token in reversed(self.tokens[:end]):
            if token.kind == 'line' or token.text == ';':
                break
            texts.append(token.text)
        return texts[::-1]

    def _call(self, end):
        for place in reversed(self._open):
            steps = _called(self.tokens, place)
            if steps:
                return self._arguments(steps, place, end, self._open[-1] == place)
        return None

    def _arguments(self, steps, opened, end, innermost):
        tokens = self.tokens
        given, place, named, i, begins = set(), 0, None, opened + 1, True
        while i < end:
            token = tokens[i]
            if token.partner > i:
                i = token.partner
                begins = False
            elif token.text == ',' and token.kind == 'other':
                place, named, begins = place + 1, None, True
            elif begins and token.kind == 'name' and i + 1 < len(tokens) and tokens[i + 1].text == '=' \
                    and not (i + 2 < len(tokens) and tokens[i + 2].text == '='):
                named = token.text
                given.add(named)
                begins = False
            elif token.kind != 'line':
                begins = False
            i += 1
        return Call(steps, given, place, named, begins and innermost and self.steps is None)


def _scan(code):
    """The tokens without blanks and comments, the places of brackets that are open at the end, what the end is in, and
    the text of a string that is open there."""
    tokens, opened, at, inside, quoted = [], [], 0, 'code', None
    fresh = True
    while at < len(code):
        match = _TOKEN.match(code, at)
        kind, text, at = match.lastgroup, match.group(), match.end()
        if kind == 'blank' or kind == 'joined':
            continue
        if kind == 'comment':
            if at == len(code):
                inside = 'comment'
            continue
        if kind == 'line':
            fresh = True
            if not opened:
                tokens.append(Token(kind, text))
            continue
        content = None
        if kind == 'string':
            end = _string_end(code, at, text.lstrip('rRbBfFuU'))
            if end is None:
                inside, quoted = 'string', code[at:]
                break
            content = code[at:end].rstrip(text[-1])
            at = end
        elif kind == 'name' and fresh and opened and text in _STATEMENTS:
            opened.clear()
            tokens.append(Token('line', '\n'))
        fresh = False
        token = Token(kind, text, content)
        tokens.append(token)
        if kind == 'other' and text in _OPEN:
            opened.append(len(tokens) - 1)
        elif kind == 'other' and text in _CLOSE and opened and _OPEN[tokens[opened[-1]].text] == text:
            first = opened.pop()
            token.partner = first
            tokens[first].partner = len(tokens) - 1
    return tokens, opened, inside, quoted


def _string_end(code, at, quote):
    """Where a string ends, None when it does not; one that isn't closed ends with its line."""
    while at < len(code):
        if code[at] == '\\':
            at += 2
        elif code.startswith(quote, at):
            return at + len(quote)
        elif code[at] == '\n' and len(quote) == 1:
            return at
        else:
            at += 1
    return None


def _called(tokens, opened):
    """The steps to what is called by this bracket, None when it calls nothing."""
    if tokens[opened].text != '(' or opened == 0:
        return None
    before = tokens[opened - 1]
    if before.kind == 'name' and (before.text in _NOT_CALLED or opened > 1 and tokens[opened - 2].text in ('def', 'class')):
        return None
    return steps_before(tokens, opened)


def steps_before(tokens, end):
    """
    How the expression that ends before a place is come by: ('name', n), ('attribute', n), ('call', None),
    ('index', a number, a text or None), ('type', a type of Python) for a literal. None when it isn't that simple.
    """
    steps, i = [], end - 1
    while i >= 0:
        token = tokens[i]
        if token.kind == 'name' and token.text not in _NOT_CALLED:
            if i and tokens[i - 1].text == '.' and tokens[i - 1].kind == 'other':
                steps.append(('attribute', token.text))
                i -= 2
                continue
            steps.append(('name', token.text))
            return steps[::-1]
        if token.kind == 'string':
            steps.append(('type', 'bytes' if 'b' in token.text.lower() else 'str'))
            return steps[::-1]
        if token.text in _CLOSE and token.partner >= 0:
            before = tokens[token.partner - 1] if token.partner else None
            follows = before is not None and (before.kind == 'name' and before.text not in _NOT_CALLED
                                              or before.text in _CLOSE or before.kind == 'string')
            if follows and token.text != '}':
                steps.append(('call', None) if token.text == ')' else ('index', _index(tokens, token.partner, i)))
                i = token.partner - 1
                continue
            if token.text == ')':
                inner = steps_before(tokens, i) if token.partner < i - 1 and _is_one(tokens, token.partner, i) else None
                return inner and inner + steps[::-1]
            steps.append(('type', 'list' if token.text == ']' else 'dict'))
            return steps[::-1]
        return None
    return None


def _is_one(tokens, first, last):
    """Whether what is between brackets is one simple expression, so that they only group."""
    i = last - 1
    while i > first:
        token = tokens[i]
        if token.partner >= 0 and token.partner < i:
            i = token.partner
        elif not (token.kind in ('name', 'string') or token.text == '.'):
            return False
        i -= 1
    return True


def _index(tokens, first, last):
    inner = tokens[first + 1:last]
    if len(inner) == 1 and inner[0].kind == 'number' and inner[0].text.isdigit():
        return int(inner[0].text)
    if len(inner) == 1 and inner[0].kind == 'string' and 'b' not in inner[0].text.lower():
        return inner[0].content
    if len(inner) == 2 and inner[0].text == '-' and inner[1].text.isdigit():
        return -int(inner[1].text)
    return None


_WORD = re.compile(r'[^\W\d]\w*')
_IMPORT = re.compile(r'^[ \t]*import[ \t]+(.+)$', re.M)
_FROM = re.compile(r'^[ \t]*from[ \t]+([\w.]+)[ \t]+import[ \t]+\(?(.+?)\)?$', re.M)
_SET = re.compile(r'^[ \t]*([^\W\d]\w*)[ \t]*=[ \t]*(?!=)(.+)$', re.M)


def words(code):
    """All names in a text."""
    return dict.fromkeys(word for word in _WORD.findall(code) if word not in _NOT_CALLED)


def imports(code):
    """What the text imports: by the name it will have, a module, or a module and a name in it."""
    found = {}
    for line in _IMPORT.findall(code):
        for part in line.partition('#')[0].split(','):
            module, _, alias = part.strip().partition(' as ')
            module = module.strip()
            if alias.strip():
                found[alias.strip()] = module, None
            elif module:
                found[module.split('.')[0]] = module.split('.')[0], None
    for module, names in _FROM.findall(code):
        for part in names.partition('#')[0].split(','):
            name, _, alias = part.strip().partition(' as ')
            if name.strip():
                found[(alias or name).strip()] = module, name.strip()
    return found


def assigned(code, name):
    """The steps to what the text last gives a name, None when it is no simple expression."""
    texts = [text for target, text in _SET.findall(code) if target == name]
    if not texts:
        return None
    tokens, opened, inside, _ = _scan(texts[-1])
    if inside == 'code' and opened:
        # A call that goes on over several lines: what is called says enough.
        steps = _called(tokens, opened[0]) if opened[0] else None
        return steps and [*steps, ('call', None)]
    return steps_before(tokens, len(tokens)) if _is_one(tokens, -1, len(tokens)) else None
