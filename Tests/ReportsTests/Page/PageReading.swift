import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A page as a strict reader of markup sees it: well-formed or not, and what is in it.
struct PageReading {
  /// The elements in their order, each with its attributes.
  let elements: [(name: String, attributes: [String: String])]
  /// The texts of the elements that have a name, such as all of `th`.
  let texts: [(element: String, text: String)]
  /// What is wrong with the page; `nil` if it is well-formed.
  let problem: String?

  init(_ page: String) {
    let reader = Reader()
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = reader
    let isWhole = parser.parse()
    elements = reader.elements
    texts = reader.texts
    problem = isWhole ? nil : "line \(parser.lineNumber): \(String(describing: parser.parserError))"
  }

  /// The values of an attribute, in the order of the page.
  func values(_ attribute: String) -> [String] { elements.compactMap { $0.attributes[attribute] } }

  /// The texts of all elements of a name.
  func texts(of element: String) -> [String] { texts.filter { $0.element == element }.map(\.text) }

  /// How often an element stands in the page.
  func count(_ name: String) -> Int { elements.count { $0.name == name } }

  /// What the reader of the system calls; it wants a class.
  private final class Reader: NSObject, XMLParserDelegate {
    var elements: [(name: String, attributes: [String: String])] = []
    var texts: [(element: String, text: String)] = []
    private var open: [(name: String, text: String)] = []

    func parser(
      _ parser: XMLParser,
      didStartElement name: String,
      namespaceURI: String?,
      qualifiedName: String?,
      attributes: [String: String]
    ) {
      elements.append((name, attributes))
      open.append((name, ""))
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      for place in open.indices { open[place].text += string }
    }

    func parser(
      _ parser: XMLParser,
      didEndElement name: String,
      namespaceURI: String?,
      qualifiedName: String?
    ) {
      guard let last = open.popLast() else { return }
      texts.append((last.name, last.text))
    }
  }
}
