import Precedence
import Testing

@testable import Reports

@Suite struct MatrixReadingTests {
  private func view(date: String? = nil) throws -> MatrixView {
    let (result, summary) = try #require(SampleMatrixAssessment.read)
    return try #require(MatrixView(result, summary, date: date))
  }

  @Test func `Codes go in the order of the ranking and those not ranked come last`() throws {
    let view = try view()
    let items = view.items.map { "\($0.code) \($0.place) \($0.id) \($0.row)\($0.column)" }
    #expect(
      items == [
        "A 1 dogs 22", "B 2= parking 12", "C 2= lights 20", "D 4 graffiti 11", "E 5 rubbish 02",
        "F 6 noise 11", "G - drones 00",
      ]
    )
    #expect(view.absent.isEmpty)
  }

  @Test func `Axes have the names and levels of their rules`() throws {
    let view = try view()
    #expect(view.down.name == "Concern")
    #expect(view.down.levels.map(\.definition).last == ["more than ten letters", "or a petition"])
    #expect(view.across.thresholds == ["0.3", "0.7"])
    #expect(view.ratings.map(\.definition) == [[], ["this quarter"]])
    #expect(view.cells == [[0, 0, 0], [0, 0, 1], [0, 1, 1]])
  }

  // Noise has 240 calls and no minutes: 1/3, which is 0.0333 above the cut at 0.3, less than a tenth of 0.4.
  @Test func `A number near the border of its cell is told`() throws {
    let edges = try view().items.map(\.edges)
    let noise = MatrixView.Edge(side: .left, text: "pressure 0.3333 is 0.0333 from falling to Low")
    #expect(edges == [[], [], [], [], [], [noise], []])
  }

  @Test func `What was assumed, moved and rated otherwise is told`() throws {
    let items = try view().items
    #expect(items.map(\.assumed) == [[], [], [], ["concern"], ["calls"], [], []])
    #expect(items.map(\.moves) == [[], ["pressure from Medium to High"], [], [], [], [], []])
    #expect(items[2].rating == "Act")
    #expect(items[5].rating == "Watch")
  }

  @Test func `Under the title stand area, date and rules`() throws {
    #expect(
      try view(date: "2026-11-21").subtitle == [
        "Testshire", "Date: 21 November 2026", "Rules: Calls and concern, version 3",
      ]
    )
    #expect(try view(date: "soon").subtitle[1] == "Date: soon")
    #expect(try view().title == "Calls and concern")
  }

  @Test func `Validity stands between area and date`() throws {
    let dates = (CalendarDate("2021-07-01"), CalendarDate("2021-10-31"))
    let validity = Validity(from: try #require(dates.0), to: try #require(dates.1))
    let result = SampleResult.assessment(validity: validity)
    let summary = try #require(SampleMatrixAssessment.read).summary
    #expect(
      MatrixView(result, summary)?.subtitle == [
        "Testshire", "Valid 1 July to 31 October 2021", "Rules: Test rules, version 2",
      ]
    )
  }

  @Test func `Whoever has no cell is absent`() throws {
    let summary = try #require(SampleMatrixAssessment.read).summary
    let view = try #require(MatrixView(SampleResult.assessment(), summary))
    #expect(view.items.map(\.id) == ["theft", "burglary"])
    #expect(view.absent == ["Litter", "Arson", "Wellbeing"])
    // These are other rules: their definitions are not those of the result's levels.
    #expect(view.down.levels.map(\.range) == [nil, nil, nil])
  }

  @Test func `Rules without a matrix have no view`() throws {
    let summary = try #require(SampleMatrixAssessment.read).summary
    #expect(MatrixView(SampleResult.assessment(matrix: nil), summary) == nil)
  }

  @Test func `The nearest edge stands first`() throws {
    let (result, summary) = try #require(
      SampleMatrixAssessment.read(
        rules: SampleMatrixAssessment.criteria,
        table: "id,calls,wait,change\na,245,14.2,1\nb,230,15,1\n"
      )
    )
    let view = try #require(MatrixView(result, summary))
    // 245 calls are 2% of the cut short of it; 14.2 minutes are 5.3% of theirs.
    #expect(
      view.items.first { $0.id == "a" }?.edges == [
        .init(side: .right, text: "calls 245 calls is 5 calls short of High"),
        .init(side: .below, text: "wait 14.2 minutes is 0.8 minutes from falling to Low"),
      ]
    )
    #expect(
      view.items.first { $0.id == "b" }?.edges == [
        .init(side: .above, text: "wait 15 minutes is exactly on the border to Medium"),
        .init(side: .right, text: "calls 230 calls is 20 calls short of High"),
      ]
    )
  }

  @Test func `The day of the values is told from the date that somebody wants shown`() throws {
    let day = try #require(CalendarDate("2027-04-01"))
    let values = ValuesInForce(asOf: day, overdueReviews: 2)
    let result = SampleResult.assessment(values: values)
    let summary = try #require(SampleMatrixAssessment.read).summary
    #expect(
      MatrixView(result, summary, date: "2026-11-21")?.subtitle == [
        "Testshire", "Values as of 1 April 2027; 2 of them should have been reviewed by then",
        "Date: 21 November 2026", "Rules: Test rules, version 2",
      ]
    )
    #expect(
      MatrixReport(result, summary, date: "2026-11-21")?.document.facts == [
        .init("Area", "Testshire"),
        .init("Values as of", "1 April 2027; 2 of them should have been reviewed by then"),
        .init("Date", "21 November 2026"), .init("Rules", "Test rules, version 2"),
      ]
    )
  }
}
