// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/digest.h"

#include <algorithm>
#include <new>

#include <openssl/evp.h>

namespace spoor {
namespace {

// Looking an algorithm up takes OpenSSL 3 longer than digesting a short log line by line would; once is enough.
const EVP_MD* algorithm()
{
    static const EVP_MD* const sha256 = EVP_MD_fetch(nullptr, "SHA2-256", nullptr);
    return sha256 ? sha256 : EVP_sha256();
}

}

struct Sha256::State {
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    ~State() { EVP_MD_CTX_free(context); }
};

Sha256::Sha256() : state_(std::make_unique<State>())
{
    if (!state_->context || EVP_DigestInit_ex2(state_->context, algorithm(), nullptr) != 1)
        throw std::bad_alloc();
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::update(std::string_view bytes) { EVP_DigestUpdate(state_->context, bytes.data(), bytes.size()); }

namespace {

std::string finish(EVP_MD_CTX* context)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    EVP_DigestFinal_ex(context, digest, &size);
    std::string text;
    text.reserve(std::size_t{2} * size);
    for (unsigned i = 0; i < size; ++i) {
        text += "0123456789abcdef"[digest[i] >> 4];
        text += "0123456789abcdef"[digest[i] & 15];
    }
    return text;
}

}

std::string Sha256::hex() { return finish(state_->context); }

std::string Sha256::hex_so_far() const
{
    const State copy;
    if (!copy.context || EVP_MD_CTX_copy_ex(copy.context, state_->context) != 1)
        throw std::bad_alloc();
    return finish(copy.context);
}

std::optional<std::string> sha256_of(const OpenFile& file, const std::stop_token& stop)
{
    return sha256_of(file, file.identity().size, stop);
}

std::optional<std::string> sha256_of(const OpenFile& file, std::uint64_t size, const std::stop_token& stop)
{
    Sha256 digest;
    std::string piece(1 << 20, '\0');
    for (std::uint64_t at = 0; at < size;) {
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(piece.size(), size - at));
        const auto got = file.read_at(piece.data(), wanted, at);
        if (!got || *got < wanted || stop.stop_requested())
            return std::nullopt;
        digest.update({piece.data(), wanted});
        at += wanted;
    }
    return digest.hex();
}

}
