import Diagnostics
import PlainYAML
import Testing

/// Every message of this target, whole, as a reader sees it.
@Suite struct YAMLProblemTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let message: String
  }

  @Test(arguments: cases)
  func theMessageNamesTheMistakeAndItsCure(_ example: Case) {
    let source = SourceText(name: "rules.yaml", bytes: example.bytes)
    let text = FindingRenderer().text(YAMLParser.parse(source).findings)
    #expect(text == example.message)
  }

  @Test func aLongTextIsCutInTheMessage() {
    let text = String(repeating: "x", count: 50)
    let shown = String(repeating: "x", count: 40) + "…"
    #expect(
      messages("a: 1\n\(text)\n").hasPrefix(
        "error[Y030]: expected 'key: value', found '\(shown)'\n"
      )
    )
  }

  @Test func aControlCharacterCannotReachTheTerminal() {
    #expect(!messages("a: 1\n\u{1B}[31mred\n").contains("\u{1B}"))
  }

  private static let cases: [Case] = [
    Case(
      testDescription: "a file in an older encoding",
      bytes: [0x6E, 0x61, 0x6D, 0x65, 0x3A, 0x20, 0x63, 0x61, 0x66, 0xE9, 0x0A],
      message: #"""
        error[Y001]: the byte 0xE9 is not UTF-8 text
          rules.yaml:1:10
           |
         1 | name: caf�
           |          ^
           = save the file as UTF-8

        """#
    ),
    Case(
      testDescription: "UTF-16",
      bytes: [0xFF, 0xFE, 0x61, 0x00],
      message: #"""
        error[Y001]: the file is UTF-16, but must be UTF-8
          rules.yaml:1:1
           |
         1 | ��a�
           | ^
           = save the file as UTF-8

        """#
    ),
    Case(
      testDescription: "a null character",
      bytes: Array("a: \u{0}\n".utf8),
      message: #"""
        error[Y002]: the control character U+0000 may not stand in a YAML file
          rules.yaml:1:4
           |
         1 | a: �
           |    ^
           = is this a text file?

        """#
    ),
    Case(
      testDescription: "a control character",
      bytes: Array("a: x\u{1B}y\n".utf8),
      message: #"""
        error[Y002]: the control character U+001B may not stand in a YAML file
          rules.yaml:1:5
           |
         1 | a: x�y
           |     ^
           = remove it, or write it as the escape "\u001B" in double quotes

        """#
    ),
    Case(
      testDescription: "a byte order mark inside",
      bytes: Array("a: \u{FEFF}b\n".utf8),
      message: #"""
        error[Y002]: a byte order mark may stand only at the start of the file
          rules.yaml:1:4
           |
         1 | a: �b
           |    ^
           = remove this invisible character

        """#
    ),
    Case(
      testDescription: "an anchor",
      bytes: Array("a: &base 1\n".utf8),
      message: #"""
        error[Y006]: the anchor '&base' is not read here
          rules.yaml:1:4
           |
         1 | a: &base 1
           |    ^^^^^
           = write the value out where it is needed; a text that begins with '&' needs quotes

        """#
    ),
    Case(
      testDescription: "an alias",
      bytes: Array("a: *base\n".utf8),
      message: #"""
        error[Y007]: the alias '*base' is not read here
          rules.yaml:1:4
           |
         1 | a: *base
           |    ^^^^^
           = write the value out again; a text that begins with '*' needs quotes

        """#
    ),
    Case(
      testDescription: "a tag",
      bytes: Array("a: !!str 1\n".utf8),
      message: #"""
        error[Y008]: the tag '!!str' is not read here
          rules.yaml:1:4
           |
         1 | a: !!str 1
           |    ^^^^^
           = leave it out: the key decides the type; a text that begins with '!' needs quotes

        """#
    ),
    Case(
      testDescription: "a merge key",
      bytes: Array("a:\n  <<: *base\n".utf8),
      message: #"""
        error[Y009]: the merge key '<<' is not read here
          rules.yaml:2:3
           |
         2 |   <<: *base
           |   ^^
           = write the entries out, or quote the key if it is meant as a name

        """#
    ),
    Case(
      testDescription: "an explicit key",
      bytes: Array("? a\n: b\n".utf8),
      message: #"""
        error[Y010]: a key written with '?' is not read here
          rules.yaml:1:1
           |
         1 | ? a
           | ^
           = write 'key: value'; a text that begins with '? ' needs quotes

        """#
    ),
    Case(
      testDescription: "a list as key",
      bytes: Array("[a, b]: c\n".utf8),
      message: #"""
        error[Y010]: a list or mapping cannot be a key here
          rules.yaml:1:1
           |
         1 | [a, b]: c
           | ^^^^^^
           = a key is a text; quote it if it begins with a bracket

        """#
    ),
    Case(
      testDescription: "a directive",
      bytes: Array("%YAML 1.2\n---\na: 1\n".utf8),
      message: #"""
        error[Y011]: the directive '%YAML 1.2' is not read here
          rules.yaml:1:1
           |
         1 | %YAML 1.2
           | ^^^^^^^^^
           = remove the line

        """#
    ),
    Case(
      testDescription: "a second document",
      bytes: Array("a: 1\n---\nb: 2\n".utf8),
      message: #"""
        error[Y012]: a second document begins here, but a file holds only one
          rules.yaml:2:1
           |
         2 | ---
           | ^^^
           = put it into a file of its own

        """#
    ),
    Case(
      testDescription: "a reserved character",
      bytes: Array("when: @home\n".utf8),
      message: #"""
        error[Y013]: a text cannot begin with '@'
          rules.yaml:1:7
           |
         1 | when: @home
           |       ^
           = put the text in quotes

        """#
    ),
    Case(
      testDescription: "a tab as indentation",
      bytes: Array("a:\n\tb: 1\n".utf8),
      message: #"""
        error[Y003]: a tab stands in the indentation
          rules.yaml:2:1
           |
         2 | 	b: 1
           | ^
           = indent with spaces

        """#
    ),
    Case(
      testDescription: "an entry indented like nothing above",
      bytes: Array("a:\n    b: 1\n  c: 2\n".utf8),
      message: #"""
        error[Y005]: indented by 2 spaces, but the entries around it by 0
          rules.yaml:3:3
           |
         3 |   c: 2
           |   ^^^^
           = indent it like its neighbours; an entry that has a value already takes no more lines

        """#
    ),
    Case(
      testDescription: "a line behind the end of the value",
      bytes: Array("\"a\"\nb: 1\n".utf8),
      message: #"""
        error[Y005]: the value of the file has ended above; this line belongs to nothing
          rules.yaml:2:1
           |
         2 | b: 1
           | ^^^^
           = indent it like the lines above, or remove it

        """#
    ),
    Case(
      testDescription: "a list item among keys",
      bytes: Array("a: 1\n- b\n".utf8),
      message: #"""
        error[Y029]: a list item stands where a key was expected
          rules.yaml:2:1
           |
         2 | - b
           | ^
           = give the list a key of its own, or leave out the '-'

        """#
    ),
    Case(
      testDescription: "a key among list items",
      bytes: Array("- a\nb: 1\n".utf8),
      message: #"""
        error[Y029]: expected a list item that begins with '- '
          rules.yaml:2:1
           |
         2 | b: 1
           | ^^^^
           = put '- ' before it, or indent it to belong to the item above

        """#
    ),
    Case(
      testDescription: "a line without a colon",
      bytes: Array("a: 1\njust text\n".utf8),
      message: #"""
        error[Y030]: expected 'key: value', found 'just text'
          rules.yaml:2:1
           |
         2 | just text
           | ^^^^^^^^^
           = write a colon and a blank after the key

        """#
    ),
    Case(
      testDescription: "a colon without a blank",
      bytes: Array("a: 1\nb:2\n".utf8),
      message: #"""
        error[Y030]: expected 'key: value', found 'b:2'
          rules.yaml:2:1
           |
         2 | b:2
           | ^^^
           = did you mean 'b: 2'?

        """#
    ),
    Case(
      testDescription: "a list on the line of its key",
      bytes: Array("levels: - Low\n".utf8),
      message: #"""
        error[Y031]: a list cannot begin on the line of its key
          rules.yaml:1:9
           |
         1 | levels: - Low
           |         ^
           = begin it on the next line; a text that begins with '- ' needs quotes

        """#
    ),
    Case(
      testDescription: "a mapping on the line of the marker",
      bytes: Array("--- a: 1\n".utf8),
      message: #"""
        error[Y031]: a list or mapping cannot begin on the line of '---'
          rules.yaml:1:5
           |
         1 | --- a: 1
           |     ^
           = begin it on the next line

        """#
    ),
    Case(
      testDescription: "an item indented one step too far",
      bytes: Array("levels:\n - Low\n   - High\n".utf8),
      message: #"""
        error[Y023]: this '-' begins no list item: YAML joins the line to the text above, 'Low'
          rules.yaml:3:4
           |
         3 |    - High
           |    ^
           = indent the items of one list alike; to go on with a text, put the whole in quotes

        """#
    ),
    Case(
      testDescription: "a colon in a plain text",
      bytes: Array("because: high risk: act now\n".utf8),
      message: #"""
        error[Y022]: 'high risk' and its colon stand inside a text without quotes
          rules.yaml:1:10
           |
         1 | because: high risk: act now
           |          ^^^^^^^^^
           = put the whole text in quotes; if 'high risk' is meant as a key, give it a line of its own, indented like the keys beside it

        """#
    ),
    Case(
      testDescription: "a second colon between brackets",
      bytes: Array("a: {b: c: d}\n".utf8),
      message: #"""
        error[Y022]: a second ':' stands in this entry
          rules.yaml:1:9
           |
         1 | a: {b: c: d}
           |         ^
           = put the text in quotes, or separate two entries by a comma

        """#
    ),
    Case(
      testDescription: "a key that occurs twice",
      bytes: Array("volume: 1\ntrend: 2\nvolume: 3\n".utf8),
      message: #"""
        error[Y004]: the key 'volume' occurs twice
          rules.yaml:3:1
           |
         3 | volume: 3
           | ^^^^^^
           = remove or rename one of the two
           = it stands here first: rules.yaml:1:1

        """#
    ),
    Case(
      testDescription: "a long key",
      bytes: Array((String(repeating: "k", count: 1024) + "yz: 1\n").utf8),
      message: #"""
        error[Y018]: a key may have at most 1024 characters
          rules.yaml:1:1
           |
         1 | kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           = shorten it; if it is a text, put it in quotes

        """#
    ),
    Case(
      testDescription: "a key over two lines",
      bytes: Array("\"a\n b\": 1\n".utf8),
      message: #"""
        error[Y019]: a key and its colon must stand on one line
          rules.yaml:1:1
           |
         1 | "a
           | ^^
           = join the lines; if the colon belongs to a text, put the text in quotes

        """#
    ),
    Case(
      testDescription: "a colon without a key",
      bytes: Array("a:\n  : b\n".utf8),
      message: #"""
        error[Y020]: the key before this ':' is missing
          rules.yaml:2:3
           |
         2 |   : b
           |   ^
           = write a key; a text that begins with ':' needs quotes

        """#
    ),
    Case(
      testDescription: "a missing blank in brackets",
      bytes: Array("{a:1}\n".utf8),
      message: #"""
        error[Y032]: a blank is missing behind ':'
          rules.yaml:1:2
           |
         1 | {a:1}
           |  ^^^
           = write a blank behind the colon, or quotes around the text

        """#
    ),
    Case(
      testDescription: "an unknown escape",
      bytes: Array("path: \"C:\\Data\"\n".utf8),
      message: #"""
        error[Y014]: '\D' is no escape
          rules.yaml:1:10
           |
         1 | path: "C:\Data"
           |          ^^
           = for a backslash write two of them, or use single quotes

        """#
    ),
    Case(
      testDescription: "a surrogate",
      bytes: Array("a: \"\\uD83D\\uDE00\"\n".utf8),
      message: #"""
        error[Y015]: '\uD83D\uDE00' is no character
          rules.yaml:1:5
           |
         1 | a: "\uD83D\uDE00"
           |     ^^^^^^^^^^^^
           = write the character itself, or '\U' and its eight hexadecimal digits

        """#
    ),
    Case(
      testDescription: "an open quote",
      bytes: Array("a: \"b\nc: d\n".utf8),
      message: #"""
        error[Y016]: the text that begins here has no closing "
          rules.yaml:1:4
           |
         1 | a: "b
           |    ^
           = close the quotes; lines that belong to the text must be indented deeper than its key

        """#
    ),
    Case(
      testDescription: "an open bracket",
      bytes: Array("a: [1, 2\nb: 3\n".utf8),
      message: #"""
        error[Y017]: '[' is not closed
          rules.yaml:1:4
           |
         1 | a: [1, 2
           |    ^
           = write ']' at its end; a text that begins with '[' needs quotes

        """#
    ),
    Case(
      testDescription: "the wrong closing bracket",
      bytes: Array("a: [1, 2}\n".utf8),
      message: #"""
        error[Y026]: found '}', expected ']'
          rules.yaml:1:9
           |
         1 | a: [1, 2}
           |         ^
           = brackets close in the order in which they opened

        """#
    ),
    Case(
      testDescription: "a bracket that closes nothing",
      bytes: Array("a: ]\n".utf8),
      message: #"""
        error[Y026]: ']' closes nothing
          rules.yaml:1:4
           |
         1 | a: ]
           |    ^
           = remove it; a text that begins with ']' needs quotes

        """#
    ),
    Case(
      testDescription: "a superfluous comma",
      bytes: Array("a: [1,, 2]\n".utf8),
      message: #"""
        error[Y026]: nothing stands before this ','
          rules.yaml:1:7
           |
         1 | a: [1,, 2]
           |       ^
           = remove the comma, or write "" for an empty text

        """#
    ),
    Case(
      testDescription: "a missing comma",
      bytes: Array("a: [\"b\" \"c\"]\n".utf8),
      message: #"""
        error[Y026]: expected ',' or ']'
          rules.yaml:1:9
           |
         1 | a: ["b" "c"]
           |         ^
           = separate the entries by commas; a text with quotes, brackets or commas in it needs quotes around the whole

        """#
    ),
    Case(
      testDescription: "an item between brackets",
      bytes: Array("a: [- b]\n".utf8),
      message: #"""
        error[Y026]: '-' cannot begin an entry between brackets
          rules.yaml:1:5
           |
         1 | a: [- b]
           |     ^
           = put the text in quotes

        """#
    ),
    Case(
      testDescription: "text behind quotes",
      bytes: Array("when: \"a\" in x\n".utf8),
      message: #"""
        error[Y021]: text stands behind the closing quote
          rules.yaml:1:11
           |
         1 | when: "a" in x
           |           ^^^^
           = put the whole text in single quotes

        """#
    ),
    Case(
      testDescription: "text behind brackets",
      bytes: Array("when: [25..50] or more\n".utf8),
      message: #"""
        error[Y021]: text stands behind the closing bracket
          rules.yaml:1:16
           |
         1 | when: [25..50] or more
           |                ^^^^^^^
           = remove it; a text that begins with a bracket needs quotes around the whole

        """#
    ),
    Case(
      testDescription: "text behind the end marker",
      bytes: Array("a: 1\n... b\n".utf8),
      message: #"""
        error[Y021]: text stands behind '...', which ends the document
          rules.yaml:2:5
           |
         2 | ... b
           |     ^
           = remove it

        """#
    ),
    Case(
      testDescription: "a comparison that begins a text",
      bytes: Array("when: >= 25\n".utf8),
      message: #"""
        error[Y024]: '>' begins a block of text, and '= 25' cannot stand behind it
          rules.yaml:1:7
           |
         1 | when: >= 25
           |       ^
           = a text that begins with '>' needs quotes; a block begins on the next line

        """#
    ),
    Case(
      testDescription: "an indentation digit outside collections",
      bytes: Array("|1\n a\n".utf8),
      message: #"""
        error[Y024]: a block of text outside any list or mapping takes no number
          rules.yaml:1:1
           |
         1 | |1
           | ^^
           = leave out the digit

        """#
    ),
    Case(
      testDescription: "long empty lines before a block",
      bytes: Array("a: |\n    \n  b\n".utf8),
      message: #"""
        error[Y025]: the empty lines before this one have more blanks than it is indented
          rules.yaml:3:3
           |
         3 |   b
           |   ^
           = remove the blanks from the empty lines

        """#
    ),
    Case(
      testDescription: "blanks at the end of a block",
      bytes: Array("a: |\n  b\n   ".utf8),
      message: #"""
        error[Y033]: the block of text ends in blanks without a line break
          rules.yaml:3:4
           |
         3 |
           |    ^
           = end the file with a line break

        """#
    ),
    Case(
      testDescription: "a comment that touches its value",
      bytes: Array("a: \"b\"#c\n".utf8),
      message: #"""
        error[Y027]: a blank is missing before '#'
          rules.yaml:1:7
           |
         1 | a: "b"#c
           |       ^
           = write a blank before a comment; a text that begins with '#' needs quotes

        """#
    ),
    Case(
      testDescription: "a closing bracket not indented",
      bytes: Array("a: [\n  1\n]\n".utf8),
      message: #"""
        error[Y028]: a line inside quotes or brackets must be indented deeper than the entry it belongs to
          rules.yaml:3:1
           |
         3 | ]
           | ^
           = indent it by at least 1 space

        """#
    ),
  ]
}
