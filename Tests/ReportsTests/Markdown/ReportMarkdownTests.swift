import Testing

@testable import Reports

@Suite struct ReportMarkdownTests {
  private let table = ReportTable(
    caption: "What *is*",
    columns: [.init("Name", isHeading: true), .init("Count", isNumber: true)],
    rows: [
      .cells([ReportCell("A\nwith more", link: "fold-b"), ReportCell("1")]), .line("here it ends"),
      .cells([ReportCell("B", link: "nowhere"), ReportCell("2")]),
    ]
  )

  @Test func cellsReferToNotes() {
    let document = ReportDocument(
      title: "T",
      facts: [.init("Area", "X_Y")],
      sections: [
        ReportSection(id: "a", title: "Section", blocks: [.paragraph("p"), .table(table)]),
        ReportSection(
          id: "b",
          title: "Notes",
          blocks: [
            .fold(
              ReportFold(
                id: "fold-a",
                title: "First",
                blocks: [.fold(ReportFold(id: "inner", title: "Inner", blocks: [.list(["i"])]))]
              )
            ), .fold(ReportFold(id: "fold-b", title: "Second", blocks: [])),
          ]
        ),
      ]
    )
    #expect(
      ReportMarkdown().text(document) == """
        # T

        - **Area:** X\\_Y

        ## Section

        p

        **What \\*is\\***

        | Name | Count |
        | --- | ---: |
        | A; with more (note 3) | 1 |
        | **here it ends** |  |
        | B | 2 |

        ## Notes

        ### Note 1. First

        #### Note 2. Inner

        - i

        ### Note 3. Second

        """
    )
  }

  @Test func aFigureIsItsTableWithItsCaption() {
    let picture = SVGPicture(title: "", summary: "", width: 1, height: 1, element: MarkupWriter())
    let figures = ["Under it", "What *is*"].map {
      ReportBlock.figure(ReportFigure(id: "f", caption: $0, picture: picture, table: table))
    }
    let document = ReportDocument(
      title: "T",
      facts: [],
      sections: [ReportSection(id: "a", title: "S", blocks: figures)]
    )
    let text = ReportMarkdown().text(document)
    #expect(text.contains("| B | 2 |\n\nUnder it\n\n**What"))
    #expect(text.hasSuffix("| B | 2 |\n"))
  }

  @Test func whateverCandidatesAreCalledThereIsNoMarkup() {
    let text = ReportMarkdown().text(AssessmentReport(SampleReport.hostile).document)
    #expect(!text.contains("<"))
    #expect(text.contains("&lt;script>alert(1)&lt;/script> \\| \\*\\*x\\*\\*"))
    for line in text.split(separator: "\n") where line.hasPrefix("|") {
      #expect(line.hasSuffix("|"))
    }
  }
}
