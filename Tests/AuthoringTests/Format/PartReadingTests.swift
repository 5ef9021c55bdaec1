import Authoring
import Testing

@Suite struct PartReadingTests {
  @Test func `comments above an entry move with it`() {
    let text = """
      matrix:
        # how grave
        # and how often
        across: likelihood   # behind

        # the rows
        down: impact
      """
    #expect(
      Sample.formatted(text) == """
        matrix:
          # the rows
          down: impact
          # how grave
          # and how often
          across: likelihood   # behind

        """
    )
  }

  @Test func `what stands on top of a file stays there`() {
    let text = """
      # About this file.
      # Nobody's matrix.

      # the name
      name: A
      format: 1
      """
    #expect(
      Sample.formatted(text) == """
        # About this file.
        # Nobody's matrix.

        format: 1

        # the name
        name: A

        """
    )
    #expect(Sample.formatted("# top\nname: A\nformat: 1") == "# top\nformat: 1\nname: A\n")
  }

  @Test func `a comment indented as far as a section that ends belongs to its end`() {
    let text = """
      measures:
        m:
          unit: crimes
          # end of m
        # end of measures
      # above the criteria
      criteria:
        c:
          cuts: [1]
        # end
      # last
      """
    #expect(
      Sample.formatted(text) == """
        measures:
          m:
            unit: crimes
            # end of m
          # end of measures

        # above the criteria
        criteria:
          c:
            cuts: [1]
          # end
        # last

        """
    )
  }

  @Test func `further lines of a comment stay below its first`() {
    let text = """
      ranking:
        by: [risk]    # the only key
                      # that there is
        # above
        ties: [volume]
      """
    #expect(Sample.formatted(text) == text + "\n")
  }

  @Test func `comments between brackets stay with their items`() {
    let text = """
      rules: [ # first
        # above a
        a, # behind a
        b
        , # behind b
        # end
        ]   # all
      """
    #expect(
      Sample.formatted(text) == """
        rules:  # all
          # first
          # above a
          - a  # behind a
          - b  # behind b
          # end

        """
    )
    #expect(Sample.formatted("a: [ # none\n  ]\n") == "# none\na: []\n")
  }

  @Test func `a comment below a key without a value stays there`() {
    #expect(Sample.formatted("a: # x\n    # none yet\nb: 1") == "a:  # x\n  # none yet\nb: 1\n")
  }

  @Test func `comments behind a dash stand above it`() {
    let text = """
      candidates:
      - # the first
        # of two
        name: A
        # its id
        id: a
      # the second
      - id: b
      """
    #expect(
      Sample.formatted(text, as: .assessment) == """
        candidates:
          # the first
          # of two
          # its id
          - id: a
            name: A
          # the second
          - id: b

        """
    )
  }

  @Test func `comments between a key and its value stand above the key`() {
    #expect(Sample.formatted("a: # x\n  # y\n  1  # z\n") == "# x\n# y\na: 1  # z\n")
  }

  @Test func `the marks of a document stay at its start and go from its end`() {
    let text = "# a\n--- # b\n# c\na: 1\n... # d\n# e\n"
    #expect(Sample.formatted(text) == "# a\n---  # b\n# c\na: 1\n# d\n# e\n")
    #expect(Sample.formatted("--- {b: 1}\n") == "---\n{b: 1}\n")
  }

  @Test func `a file in braces keeps them while it fits on a line`() {
    #expect(Sample.formatted("{name: a,\n format: 1}") == "{format: 1, name: a}\n")
    #expect(Sample.formatted("{name: a, # x\n format: 1}") == "format: 1\nname: a  # x\n")
  }
}
