# What ./run and ./test need of the system, installed when missing and quietly when present. To be sourced.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit 1

say() { printf '\033[1m== %s\033[0m\n' "$*"; }
fail() { printf 'Lỗi: %s\n' "$*" >&2; exit 1; }

# Debian packages: those given that are not installed yet.
packages() {
  command -v dpkg-query >/dev/null || return 0
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  local sudo=""
  [ "$(id -u)" -eq 0 ] || sudo="sudo"
  [ -z "$sudo" ] || command -v sudo >/dev/null || fail "cần cài: ${missing[*]} (chạy với quyền root)"
  say "cài gói hệ thống: ${missing[*]}"
  $sudo apt-get update -qq -o DPkg::Lock::Timeout=900
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=900 "${missing[@]}" >/dev/null
}

build_packages() { packages build-essential pkg-config libwebkit2gtk-4.1-dev; }
test_packages() {
  packages xvfb xauth webkit2gtk-driver libreoffice-writer-nogui libreoffice-calc-nogui poppler-utils fonts-liberation2 \
    libxml2-utils python3-docx python3-openpyxl python3-icalendar
}
windows_packages() {
  packages rustc-web cargo-web rust-web-src gcc-mingw-w64-x86-64-win32 g++-mingw-w64-x86-64-win32 nsis
}

toolchain() {
  command -v cargo >/dev/null || fail "chưa có Rust: xem https://rustup.rs"
  command -v node >/dev/null || fail "chưa có Node.js 20 trở lên"
}

# The page, built when its sources are newer than the last build.
page() {
  if [ ! -d ui/node_modules ] || [ ui/package-lock.json -nt ui/node_modules/.package-lock.json ]; then
    say "cài thư viện giao diện"
    npm --prefix ui ci --ignore-scripts --no-audit --no-fund --loglevel=error
  fi
  if [ ! -f ui/dist/index.html ] || [ -n "$(find ui/src ui/index.html ui/vite.config.ts ui/package-lock.json -newer ui/dist/index.html -print -quit)" ]; then
    say "dựng giao diện"
    npm --prefix ui run --silent build
  fi
}
