import Testing

@testable import Reports

@Suite struct PageShellTests {
  private func filled(_ shell: String, with text: String = "{{title}}") -> String {
    PageShell(shell).filled { slot in
      var html = HTMLWriter()
      html.write(slot == .title ? text : slot.rawValue)
      return html
    }
  }

  @Test func theShellThatIsBuiltInHasEveryMarkerOnce() {
    let shell = String(decoding: PackageResources.shell_html, as: UTF8.self)
    for slot in PageShell.Slot.allCases where slot != .title {
      #expect(shell.split(separator: "{{\(slot.rawValue)}}").count == 2, "\(slot)")
    }
    let page = PageReading(PageShell().filled { _ in HTMLWriter() })
    #expect(page.problem == nil)
    #expect(!PageShell().filled { _ in HTMLWriter() }.contains("{{"))
  }

  @Test func markersInTheDataStayData() {
    #expect(filled("<p>{{title}}</p>{{skip}}") == "<p>{{title}}</p>skip")
    #expect(filled("{{title}}}{{title}}", with: "{{skip") == "{{skip}{{skip")
  }

  @Test(arguments: [
    "", "no marker", "{{other}}", "{{", "}}", "{{title", "{ {title}}", "{{ title }}",
  ])
  func whatIsNoMarkerStays(shell: String) { #expect(filled(shell) == shell) }

  @Test func aMarkerBehindOpenBracesIsFound() {
    #expect(filled("{{{{title}}", with: "A") == "{{A")
  }
}
