/// Things in an order in which each comes after those it depends on, and the cycles that forbid one.
///
/// Groups hold groups and measures are worked out from measures; both are evaluated in this order.
/// Things that do not depend on each other keep the order in which they were given.
struct DependencyOrder: Sendable, Equatable {
  /// All positions, each after those it depends on; within a cycle somewhere.
  private(set) var order: [Int] = []
  /// Each cycle as the positions along it, each depending on the next and the last on the first.
  private(set) var cycles: [[Int]] = []

  private enum Mark {
    case unseen
    /// On the path from the start to here; meeting it again closes a cycle.
    case open
    case done
  }

  /// Finds the order.
  ///
  /// The walk keeps its own path instead of calling itself: a chain of a hundred thousand groups
  /// must not end the program.
  ///
  /// - Parameter dependencies: For each position those it depends on.
  /// - Complexity: Linear in the number of positions and dependencies, and in the cycles found.
  init(dependencies: [[Int]]) {
    var marks = [Mark](repeating: .unseen, count: dependencies.count)
    for start in dependencies.indices where marks[start] == .unseen {
      var path = [(position: start, next: 0)]
      marks[start] = .open
      while let top = path.last {
        guard top.next < dependencies[top.position].count else {
          marks[top.position] = .done
          order.append(top.position)
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let dependency = dependencies[top.position][top.next]
        guard dependencies.indices.contains(dependency) else { continue }
        switch marks[dependency] {
        case .unseen:
          marks[dependency] = .open
          path.append((dependency, 0))
        case .open:
          cycles.append(path.map(\.position).suffix(from: dependency))
        case .done: break
        }
      }
    }
  }
}

extension [Int] {
  /// The part of a path from where a position stands on it.
  fileprivate func suffix(from position: Int) -> [Int] {
    firstIndex(of: position).map { Array(self[$0...]) } ?? []
  }
}
