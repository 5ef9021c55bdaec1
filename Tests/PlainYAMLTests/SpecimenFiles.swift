/// Files that use all of the subset, and the mistakes next to it, as seeds for changes by chance.
enum SpecimenFiles {
  static let all = [
    """
    # A rules file in small.
    format : 1
    name: 'It''s a matrix'   # quoted
    about: >-
      several lines
      of text

        with an example
    measures:
      volume: {unit: crimes, of: 5, "quoted": [a, b,
        c # inside
        ]}
      trend:
        - - deep
          - deeper: "with \\"escapes\\" \\u00e9 \\
              joined"
        - key: value
          other:
          - zero
          - indented
    rules:
      text: |+2
          kept

    last: plain text
      on two lines
    ...
    """,
    "--- [a, {b: c}, 'd', \"e\"]\n# end\n",
    "- a\n-\n  b: c\n  d:\n- - e\n  - |\n   f\n- \"g\n\n  h\"\n",
    "a: &b\nc: *b\n? d\n: e\n<<: f\n%g\n[h]: i\nj: - k\nl: \"m\nn: [o\np\n- q\n",
    "a:\n - b\n   - c\nd: e: f\n\tg: h\ni: >= 25\nj: {k:l, m: n} o\n... p\n--- q\n",
  ]
}
