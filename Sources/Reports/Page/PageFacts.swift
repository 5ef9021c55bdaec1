/// Facts one below the other: what each is, and what it says.
struct PageFacts: Sendable {
  private let facts: [ReportDocument.Fact]

  /// Some facts.
  init(_ facts: [ReportDocument.Fact]) { self.facts = facts }

  /// Writes them; nothing if there are none.
  func write(to html: inout HTMLWriter) {
    guard !facts.isEmpty else { return }
    html.breakLine()
    html.element(.definitionList, [.className(.facts)]) { html in
      for fact in facts {
        html.element(.division) { html in
          html.element(.term, text: fact.label)
          html.element(.definition, text: fact.text, HTMLAttribute.direction(of: fact.text))
        }
      }
    }
  }
}
