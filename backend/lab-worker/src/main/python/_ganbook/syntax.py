"""Tells of syntax errors in CPython's words and at its lines, where GraalPy's parser has others."""
import ast
import re

_PAIRS = {')': '(', ']': '[', '}': '{'}
_CLOSING = {opening: closing for closing, opening in _PAIRS.items()}
_STRING = re.compile(r'''([A-Za-z]{0,2})("""|\'\'\'|"|')''')
_NAME = re.compile(r'\w+')
# What GraalPy says, as Python 3.12 does, and what 3.11 says.
_WORDS = {
    "f-string: expecting '!', or ':', or '}'": "f-string: expecting '}'",
    "f-string: expecting '}', or format specs": "f-string: expecting '}'",
    "f-string: valid expression required before '}'": 'f-string: empty expression not allowed',
    "f-string: missing conversion character":
        "f-string: invalid conversion character: expected 's', 'r', or 'a'",
    'parameter without a default follows parameter with a default': 'non-default argument follows default argument',
    'cannot assign to comparision': 'cannot assign to comparison',
    'Invalid star expression': 'invalid syntax',
}
_CONVERSION = re.compile(r"f-string: invalid conversion character '.*': expected (.*)")
_ESCAPE = re.compile(r'(?s)(\(unicode error\) .* in position )(\d+)-(\d+): ?(.*)')


def mend(error, code):
    """Gives a syntax error of this text the message and the line that CPython would give."""
    message = error.msg
    if not isinstance(message, str) or not error.lineno:
        return
    if message in _WORDS:
        error.msg = _WORDS[message]
    elif message == "expected ':'":
        _at_end_of_line_before(error, code)
    elif message == 'unexpected indent':
        _at_first_indent(error, code)
    elif message.endswith('was never closed'):
        _maybe_closed(error, code)
    elif message == 'invalid syntax. Perhaps you forgot a comma?':
        _maybe_open(error, code)
    elif message.startswith('invalid \\x escape'):
        error.msg = '(value error) ' + message
    else:
        match = _CONVERSION.fullmatch(message)
        if match:
            error.msg = f'f-string: invalid conversion character: expected {match.group(1)}'
        match = _ESCAPE.fullmatch(message)
        if match:
            _within_string(error, match, code)


def misplaced(tree):
    """A break or continue outside a loop, which GraalPy's compiler doesn't survive in a function."""
    waiting = [(tree, False)]
    while waiting:
        node, looping = waiting.pop()
        if isinstance(node, (ast.Break, ast.Continue)) and not looping:
            return node
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            looping = False
        if isinstance(node, (ast.For, ast.AsyncFor, ast.While)):
            waiting += [(child, True) for child in reversed(node.body)]
            waiting += [(child, looping) for child in reversed(node.orelse)]
        elif isinstance(node, (ast.stmt, ast.mod, ast.ExceptHandler, ast.match_case)):
            waiting += [(child, looping) for child in reversed(list(ast.iter_child_nodes(node)))]
    return None


def misplaced_error(node, filename, line):
    where = 'not properly in loop' if isinstance(node, ast.Continue) else 'outside loop'
    name = type(node).__name__.lower()
    return SyntaxError(f"'{name}' {where}", (filename, node.lineno, node.col_offset + 1, line))


class _Scan:
    """The places in a text that its syntax errors are about: strings, brackets that stay open, beginnings of lines."""

    def __init__(self, code):
        self.code = code
        self.strings = []
        self.open = []
        # For each logical line: its line number, its indent, whether the one before ended with a colon.
        self.lines = []
        # For each line of the text the number of characters before its comment, without white space at its end.
        self.ends = {}
        self._run()

    def _run(self):
        code, at, line = self.code, 0, 1
        start_of_line, last, fresh, length = 0, '', True, len(code)
        while at < length:
            letter = code[at]
            if letter == '\n':
                if not self.open and last != '\\':
                    fresh = True
                line += 1
                start_of_line = at + 1
                last = '' if last == '\\' else last
                at += 1
                continue
            if letter in ' \t\r\f':
                at += 1
                continue
            if letter == '#':
                at = code.find('\n', at)
                if at < 0:
                    break
                continue
            if fresh:
                self.lines.append((line, at - start_of_line, last == ':'))
                fresh = False
            string = _STRING.match(code, at)
            if string:
                end = self._end_of_string(string)
                self.strings.append((at, string.end(), end, string.group(1).lower()))
                line += code.count('\n', at, end)
                start_of_line = code.rfind('\n', 0, end) + 1
                last, at = '"', end
            elif letter.isalnum() or letter == '_':
                at = _NAME.match(code, at).end()
                last = 'a'
            else:
                if letter in '([{':
                    self.open.append((letter, line))
                elif letter in ')]}' and self.open and self.open[-1][0] == _PAIRS[letter]:
                    self.open.pop()
                last = letter
                at += 1
            self.ends[line] = at - start_of_line

    def _end_of_string(self, string):
        quote, at = string.group(2), string.end()
        while at < len(self.code):
            if self.code[at] == '\\':
                at += 2
            elif self.code.startswith(quote, at):
                return at + len(quote)
            elif self.code[at] == '\n' and len(quote) == 1:
                return at
            else:
                at += 1
        return len(self.code)

    def string_around(self, place):
        return next((string for string in self.strings if string[0] <= place < string[2]), None)


def strings(code):
    """The strings of a text: where each begins, where what is in it begins, where it ends, and its prefix."""
    return _Scan(code).strings


def _move(error, line, offset, code):
    lines = code.split('\n')
    error.lineno = error.end_lineno = line
    error.offset = error.end_offset = offset
    error.text = lines[line - 1] if line <= len(lines) else ''


def _at_end_of_line_before(error, code):
    lines = code.split('\n')
    offset = error.offset or 0
    before = lines[error.lineno - 1][:max(offset - 1, 0)] if error.lineno <= len(lines) else ''
    if before.strip():
        return
    ends = _Scan(code).ends
    # At the end of the text GraalPy names its last line; else the line after the one that lacks the colon.
    earlier = [line for line in ends if line < error.lineno or offset == 0]
    if earlier:
        _move(error, earlier[-1], ends[earlier[-1]] + 1, code)


def _at_first_indent(error, code):
    indents = [0]
    for line, indent, after_colon in _Scan(code).lines:
        if indent > indents[-1]:
            if not after_colon:
                _move(error, line, indent, code)
                return
            indents.append(indent)
        while indent < indents[-1]:
            indents.pop()


def _maybe_open(error, code):
    scan = _Scan(code)
    place = sum(len(line) + 1 for line in code.split('\n')[:error.lineno - 1]) + (error.offset or 1) - 1
    string = scan.string_around(place)
    if string and 'f' in string[3]:
        error.msg = 'f-string: ' + error.msg
        return
    # CPython reads on to the end, and prefers to speak of a bracket that an earlier line has left open.
    if scan.open and scan.open[-1][1] < (error.end_lineno or error.lineno):
        letter, line = scan.open[-1]
        error.msg = f"'{letter}' was never closed"
        _move(error, line, code.split('\n')[line - 1].rfind(letter) + 1, code)


def _maybe_closed(error, code):
    # What the parser would stumble over if the brackets were closed: on the same line, CPython speaks of that.
    closed = code + '\n' + ''.join(_CLOSING[letter] for letter, _ in reversed(_Scan(code).open))
    try:
        ast.parse(closed)
    except SyntaxError as other:
        if other.msg == 'invalid syntax' and other.lineno == error.lineno:
            error.msg = other.msg
            error.offset = error.end_offset = other.offset


def _within_string(error, match, code):
    place, length = int(match.group(2)), int(match.group(3)) - int(match.group(2))
    string = _Scan(code).string_around(place)
    if string is None:
        return
    text = code[string[1]:place]
    if 'f' in string[3]:
        text = text[text.rfind('}') + 1:]
    # CPython looks for escapes in a text in which each other letter than ASCII's has become an escape of ten.
    start = sum(1 if ord(letter) < 128 else 10 for letter in text)
    error.msg = f'{match.group(1)}{start}-{start + length}: {match.group(4)}'
    if error.msg.endswith('unknown Unicode character name'):
        return
    _move(error, code.count('\n', 0, place) + 1, 1, code)
