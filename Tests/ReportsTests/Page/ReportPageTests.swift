import Testing

@testable import Precedence
@testable import Reports

@Suite struct ReportPageTests {
  @Test func theWholePage() {
    let text = ReportPage().text(SamplePage.document)
    #expect(ReportSample.mismatch(of: text, with: "page.html") == nil)
    #expect(PageReading(text).problem == nil)
  }

  @Test func thePageFetchesNothingAndRunsNothing() {
    let page = PageReading(ReportPage().text(SamplePage.document))
    #expect(page.count("script") == 1)
    #expect(
      page.elements.filter { $0.name == "script" }.map(\.attributes["type"]) == ["application/json"]
    )
    #expect(page.values("src").isEmpty)
    #expect(page.values("style").isEmpty)
    #expect(page.values("href").allSatisfy { $0.hasPrefix("#") })
    #expect(page.elements.allSatisfy { $0.attributes.keys.allSatisfy { !$0.hasPrefix("on") } })
  }

  @Test func namesAreUniqueAndEveryLinkLeadsSomewhere() {
    let page = PageReading(ReportPage().text(SamplePage.document))
    let ids = page.values("id")
    #expect(Set(ids).count == ids.count)
    for target in page.values("href") { #expect(ids.contains(String(target.dropFirst()))) }
    for names in page.values("aria-labelledby") {
      for name in names.split(separator: " ") { #expect(ids.contains(String(name))) }
    }
  }

  @Test func thePaletteColoursTheRatings() {
    func colour(_ palette: Palette) -> String { palette.colour(step: 0, of: 3).hexadecimal }
    let one = ReportPage(palette: .yellowOrangeRed).text(SamplePage.document)
    let other = ReportPage(palette: .cividis).text(SamplePage.document)
    #expect(
      one.contains(".shade-1-of-3 { background: \(colour(.yellowOrangeRed)); color: #000000; }")
    )
    #expect(other.contains(".shade-1-of-3 { background: \(colour(.cividis)); color: #000000; }"))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "{{title}}", "{{style}}{{",
    "</style><b>", "]]>", "<!--", "&lt;script&gt;", "'", "-->", "</td></table>", "\u{0}",
    "javascript:alert(1)",
  ])
  func hostileTextStaysText(name: String) {
    let block = ReportBlock.fold(
      .init(
        id: name,
        title: name,
        blocks: [
          .paragraph(name), .list([name]),
          .table(
            ReportTable(
              caption: name,
              columns: [.init(name), .init(name, isHeading: true)],
              rows: [.cells([.init(name, link: name), .init(name)]), .line(name)]
            )
          ),
        ]
      )
    )
    let document = ReportDocument(
      title: name,
      facts: [.init(name, name)],
      sections: [ReportSection(id: "a", title: name, blocks: [block])],
      record: hostileRecord(name)
    )
    let page = PageReading(ReportPage().text(document))
    let expected = name == "\u{0}" ? "\u{FFFD}" : name
    #expect(page.problem == nil)
    for element in ["title", "h1", "dt", "caption", "summary", "li", "a", "th"] {
      #expect(page.texts(of: element).contains(expected), "\(element)")
    }
    #expect(page.count("script") == 1 && page.count("img") == 0 && page.count("b") == 0)
    #expect(page.count("style") == 1)
  }

  private func hostileRecord(_ name: String) -> DecisionRecord {
    DecisionRecord(
      id: name,
      made: name,
      folder: nil,
      people: [.init(role: name, name: name)],
      note: name,
      jsonText: "{\"name\": \"\(name)\"}"
    )
  }

  @Test func aTurnOfDirectionDoesNotReachTheRestOfThePage() {
    let page = PageReading(ReportPage().text(SamplePage.report(named: ["a\u{202E}b", "עיר"])))
    #expect(page.texts(of: "th").suffix(2) == ["ab", "עיר"])
    #expect(page.values("dir") == ["auto"])
  }

  @Test func namesOfAnyLengthAreKeptWhole() {
    let long = String(repeating: "x", count: 10_000)
    let combining = "e" + String(repeating: "\u{301}", count: 5_000)
    let page = PageReading(ReportPage().text(SamplePage.report(named: [long, combining])))
    #expect(page.texts(of: "th").suffix(2) == [long, combining])
    #expect(page.values("class").contains("long"))
  }

  @Test func nothingToShowIsAPageToo() {
    let page = PageReading(
      ReportPage().text(ReportDocument(title: "", facts: [], sections: []))
    )
    #expect(page.problem == nil)
    #expect(page.count("dl") == 0 && page.count("section") == 0)
  }

  @Test func fiveHundredCandidatesTakeAsManyTimesTheSpaceOfFifty() {
    func size(_ count: Int) -> Int {
      let names = (0..<count).map { "Candidate \(1000 + $0)" }
      return ReportPage().text(SamplePage.report(named: names)).utf8.count
    }
    // Tables of a few rows carry a word more; beyond that every row is as long as any other.
    #expect(size(1000) - size(500) == 10 * (size(100) - size(50)))
  }
}
