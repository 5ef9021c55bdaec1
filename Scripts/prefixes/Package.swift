// swift-tools-version: 6.2
import PackageDescription

// Reads every prefix of files that are shipped; see Scripts/check-prefixes.
let package = Package(
  name: "prefixes",
  dependencies: [.package(name: "precedence", path: "../..", traits: [])],
  targets: [
    .executableTarget(
      name: "prefixes",
      dependencies: [.product(name: "Precedence", package: "precedence")],
      path: "Sources/Prefixes"
    )
  ],
  swiftLanguageModes: [.v6]
)
