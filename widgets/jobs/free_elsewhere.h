// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <memory>
#include <utility>

namespace spoor {

/// Lets go of a value on another thread: the last view of a large snapshot takes a while to free. Returns at once.
template <class T>
void free_elsewhere(T value)
{
    QThreadPool::globalInstance()->start([kept = std::make_shared<T>(std::move(value))]() mutable { kept.reset(); });
}

}
