@testable import Precedence
@testable import Reports

/// A small report with one of everything that a page lays out.
enum SamplePage {
  static let document = ReportDocument(
    title: "Priorities 2021/22",
    facts: [
      .init("Area", "Testshire"),
      .init("Valid", "1 July to 31 October 2021"),
      .init("Rules", "Test rules, version 2"),
    ],
    sections: [priorities, matrix, reasons],
    record: record
  )

  static let priorities = ReportSection(
    id: "priorities",
    title: "The priorities",
    blocks: [
      .paragraph("Three themes were compared. \"Burglary & theft\" comes first."),
      .table(ranking),
      .list(["A place with = is shared.", "Litter < noise is not known."]),
    ]
  )

  static let ranking = ReportTable(
    caption: "The themes in their order",
    columns: [
      .init("Place", isNumber: true), .init("Theme", isHeading: true), .init("Rating"),
      .init("Score", isNumber: true),
    ],
    rows: [
      .cells([
        .init("1"), .init("Burglary & theft", link: "why-burglary"),
        .init("High", shade: .init(step: 2, of: 3)), .init("0.82"),
      ]),
      .line("The shortlist ends here."),
      .cells([
        .init("2"), .init("רעש", link: "why-noise"), .init("Low", shade: .init(step: 0, of: 3)),
        .init("0.31"),
      ]),
    ]
  )

  static let matrix = ReportSection(
    id: "matrix",
    title: "The risk matrix",
    blocks: [.figure(figure)]
  )

  static let figure = ReportFigure(
    id: "matrix-picture",
    caption: "Where the themes stand in the matrix.",
    picture: picture,
    table: ReportTable(
      caption: "The matrix as a table",
      columns: [.init("", isHeading: true), .init("Rare"), .init("Often")],
      rows: [.cells([.init("Harm"), .init("Low"), .init("High\n1 theme")])]
    )
  )

  static var picture: SVGPicture {
    var markup = MarkupWriter()
    markup.element(
      "svg",
      [
        .init(name: "xmlns", value: "http://www.w3.org/2000/svg"),
        .init(name: "viewBox", value: "0 0 400 100"), .init(name: "width", value: "400"),
        .init(name: "height", value: "100"), .init(name: "role", value: "img"),
        .init(name: "aria-labelledby", value: "sample-title"),
      ]
    ) { svg in
      svg.element("title", [.init(name: "id", value: "sample-title")]) { $0.write("Matrix") }
      svg.empty("rect", [.init(name: "width", value: "400"), .init(name: "height", value: "100")])
    }
    return SVGPicture(title: "Matrix", summary: "", width: 400, height: 100, element: markup)
  }

  static let reasons = ReportSection(
    id: "reasons",
    title: "Why each stands where it does",
    blocks: [
      .fold(
        .init(
          id: "why-burglary",
          title: "1 Burglary & theft",
          blocks: [.paragraph("412 crimes."), .list(["Up by 12%."]), .table(ranking)]
        )
      ),
      .fold(.init(id: "why-noise", title: "2 רעש", blocks: [.paragraph("Nothing is known.")])),
    ]
  )

  static let record = DecisionRecord(
    id: "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
    made: "2021-06-30T10:00:00Z",
    folder: nil,
    people: [.init(role: "author", name: "A. Analyst")],
    note: "Agreed by the forum.",
    jsonText:
      "{\n  \"schema\": \"precedence.decision-record/1\",\n  \"note\": \"</script><!--\"\n}\n"
  )

  /// A report of one section with one block.
  static func report(_ block: ReportBlock) -> ReportDocument {
    ReportDocument(
      title: "Report",
      facts: [],
      sections: [ReportSection(id: "section", title: "Section", blocks: [block])]
    )
  }

  /// A report of one table with one column of row headings.
  static func report(named names: [String]) -> ReportDocument {
    report(
      .table(
        ReportTable(
          caption: "Names",
          columns: [.init("Name", isHeading: true)],
          rows: names.map { .cells([ReportCell($0)]) }
        )
      )
    )
  }

  /// What something writes.
  static func html(_ write: (inout HTMLWriter) -> Void) -> String {
    var html = HTMLWriter()
    write(&html)
    return html.text
  }
}
