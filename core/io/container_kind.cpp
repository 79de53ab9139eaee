// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/container.h"
#include "core/io/digesting_file.h"
#include "core/io/magic.h"

namespace spoor {

Result<ContainerKind> container_kind(const std::string& path)
{
    const auto file = DigestingFile::open(path);
    if (!file)
        return std::unexpected(file.error());
    const auto head = (*file)->head(magic_size);
    if (!head)
        return std::unexpected(head.error());
    switch (magic_of(*head)) {
    case Magic::None:
        return ContainerKind::Plain;
    case Magic::Gzip:
    case Magic::Filter:
        break;
    case Magic::Zip:
    case Magic::SevenZip:
    case Magic::Tar:
        return ContainerKind::Archive;
    }
    auto container = Container::open(path);
    if (!container)
        return std::unexpected(container.error());
    // What cannot be opened is left to the one who reads it, who then says why.
    const auto member = (*container)->next();
    return member && *member && (*member)->name ? ContainerKind::Archive : ContainerKind::Compressed;
}

}
