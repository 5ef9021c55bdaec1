package import Diagnostics

extension CSVReader {
  /// What is wrong with the file as CSV, told as findings.
  ///
  /// A file that is not UTF-8 is told of once, at its first fault; every other problem by itself.
  ///
  /// - Parameters:
  ///   - source: The file that was read.
  ///   - header: The cells of its first row; `nil` if there is none.
  /// - Returns: Errors, each at the bytes concerned.
  package func findings(in source: SourceText, header: [CSVCell]?) -> FindingList {
    let messages = CSVReaderMessages(source: source, header: header)
    var findings = FindingList()
    let faulty = problems.filter(\.isEncodingFault)
    if let first = faulty.first {
      findings.append(messages.finding(first, alsoInRows: faulty.count - 1))
    }
    for problem in problems where !problem.isEncodingFault {
      findings.append(messages.finding(problem, alsoInRows: 0))
    }
    if uncountedProblems > 0 {
      findings.append(messages.furtherProblems(uncountedProblems))
    }
    return findings
  }
}

extension CSVProblem {
  /// Whether the problem says that the file as a whole is not UTF-8, which is told once.
  fileprivate var isEncodingFault: Bool {
    if case .notUTF8 = kind { return true }
    return false
  }
}

private struct CSVReaderMessages {
  let source: SourceText
  let header: [CSVCell]?

  func finding(_ problem: CSVProblem, alsoInRows others: Int) -> Finding {
    CSVMessage(
      problem: problem,
      column: name(ofColumn: problem.column),
      isOverSeveralLines: isOverSeveralLines(problem),
      otherRows: others
    ).finding(in: source)
  }

  func furtherProblems(_ count: Int) -> Finding {
    Finding(
      .tableTooLarge,
      .error,
      "\(count.grouped) further rows of the table cannot be read either",
      at: .wholeFile(source.name)
    )
  }

  /// The header of a column for a message, or its number if it has none.
  private func name(ofColumn number: Int) -> String {
    guard let header, number >= 1, number <= header.count else { return "column \(number)" }
    let name = Table.Column(header[number - 1], number: number, in: source).name
    return name.isEmpty ? "column \(number)" : "column '\(name)'"
  }

  private func isOverSeveralLines(_ problem: CSVProblem) -> Bool {
    source.location(of: problem.range.upperBound..<problem.range.upperBound).line > problem.row
  }
}
