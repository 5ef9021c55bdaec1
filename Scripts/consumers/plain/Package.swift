// swift-tools-version: 6.2
import PackageDescription

// Uses the library as most people would: without a word about traits.
let package = Package(
  name: "consumer",
  dependencies: [.package(name: "precedence", path: "../../..")],
  targets: [
    .executableTarget(
      name: "consumer",
      dependencies: [.product(name: "Precedence", package: "precedence")],
      path: "Sources/Consumer"
    )
  ],
  swiftLanguageModes: [.v6]
)
