#!/usr/bin/env bash
# The program for macOS: a bundle, signed and looked over by Apple, in a disk image.
# NOT TRIED: no Mac was at hand when it was written. Needs Xcode's command line tools; to sign, a
# Developer ID in the keychain and a notarytool profile:
#   packaging/macos/build.sh "Developer ID Application: NAME (TEAM)" PROFILE
# BACKSTRIDE_LICENCES names a folder with GPL-3 and LGPL-3, as Debian has them in common-licenses.
# Without arguments the bundle is signed for this Mac alone.
set -euo pipefail
cd "$(dirname "$0")/../.."

identity=${1:--} profile=${2:-}
bash packaging/dist.sh wheel bundle
app=dist/Backstride.app
"$app/Contents/MacOS/backstride" selftest
# Python maps memory it has written itself, and loads libraries that others have signed.
codesign --force --deep --options runtime --entitlements packaging/macos/entitlements.plist \
    --sign "$identity" "$app"
codesign --verify --deep --strict "$app"
image=dist/Backstride.dmg
hdiutil create -volname Backstride -srcfolder "$app" -ov -format UDZO "$image"
if [ -n "$profile" ]; then
    codesign --sign "$identity" "$image"
    xcrun notarytool submit "$image" --keychain-profile "$profile" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature "$image"
fi
echo "$image is ready. Moving the program to the bin leaves the diary, in ~/Library/Application Support/backstride."
