/// Paths as text, with `/` between their parts on every system.
package enum FilePath {
  /// The folder of a file: `a/b` for `a/b/c.yaml`, nothing for `c.yaml`.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(where: isSeparator) else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path: `c.yaml` for `a/b/c.yaml`, `b` for `a/b/`.
  package static func name(of path: String) -> String {
    path.split(whereSeparator: isSeparator).last.map(String.init) ?? path
  }

  /// A path that stands in a file of a folder, seen from where the folder is seen.
  ///
  /// For example, `../../Rules/r.yaml` in the folder `Examples/a` is `Rules/r.yaml`.
  ///
  /// - Parameters:
  ///   - path: The path as written; an absolute one stays.
  ///   - folder: The folder of the file in which it stands.
  /// - Returns: The path without needless parts.
  package static func joined(_ path: String, in folder: String) -> String {
    if folder.isEmpty || isAbsolute(path) { return normalised(path) }
    return normalised(folder + "/" + path)
  }

  /// The path without `.`, and without `..` where something stands before it.
  package static func normalised(_ path: String) -> String {
    let isAbsolute = path.first.map(isSeparator) ?? false
    var parts: [Substring] = []
    for part in path.split(whereSeparator: isSeparator) where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || !isAbsolute {
        parts.append(part)
      }
    }
    let joined = parts.joined(separator: "/")
    if isAbsolute { return "/" + joined }
    return joined.isEmpty ? "." : joined
  }

  /// The path as seen from a folder, so that it reads the same wherever the program was started.
  ///
  /// For example, `Rules/r.yaml` as seen from `Examples/a` is `../../Rules/r.yaml`, and
  /// `./a/b.csv` as seen from `./a` is `b.csv`.
  ///
  /// - Parameters:
  ///   - path: The path, seen from where the folder is seen.
  ///   - folder: The folder; nothing for the one from which both are seen.
  /// - Returns: The path itself where only one of the two is absolute, or where the folder lies
  ///   above what can be known.
  package static func relative(_ path: String, to folder: String) -> String {
    let start = folder.isEmpty ? "." : normalised(folder)
    let end = normalised(path)
    guard isAbsolute(start) == isAbsolute(end) else { return path }
    var steps = start == "." ? [] : start.split(whereSeparator: isSeparator)[...]
    var parts = end.split(whereSeparator: isSeparator)[...]
    while let step = steps.first, step == parts.first {
      steps.removeFirst()
      parts.removeFirst()
    }
    guard !steps.contains("..") else { return path }
    return (steps.map { _ in ".." } + parts).joined(separator: "/")
  }

  private static func isAbsolute(_ path: String) -> Bool {
    path.first.map(isSeparator) ?? false || isDrive(path)
  }

  private static func isSeparator(_ character: Character) -> Bool {
    #if os(Windows)
      character == "/" || character == "\\"
    #else
      character == "/"
    #endif
  }

  /// Whether a path begins with the letter of a Windows drive.
  private static func isDrive(_ path: String) -> Bool {
    #if os(Windows)
      path.dropFirst().first == ":"
    #else
      false
    #endif
  }
}
